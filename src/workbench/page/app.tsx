import { useEffect } from "react";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid/grid";
import { useCellEditing } from "./grid/use-cell-editing";
import { Notice } from "./notice";
import { Pane } from "./pane/pane";
import { useAddin } from "./pane/use-addin";
import { Ribbon } from "./ribbon/ribbon";
import { SheetTabs } from "./sheet-tabs";
import { useWorkbook } from "./use-workbook";

export function App() {
  const { welcome, opened, sheet } = useWorkbook();
  const addin = useAddin();
  const editing = useCellEditing();

  useEffect(() => {
    if (!welcome) return;
    document.title = welcome.title;
    document.documentElement.lang = welcome.locale.slice(0, 2);
  }, [welcome]);

  if (!welcome) return <Notice />;
  return (
    <div className="app">
      <Ribbon addin={addin} />
      <Notice />
      <div className="desk">
        <main className="workbook">
          <FormulaBar editing={editing} />
          {sheet && <Grid key={`${opened}:${sheet.index}`} sheet={sheet} editing={editing} />}
          <SheetTabs />
        </main>
        {welcome.addin && <Pane key={opened} view={welcome.addin} addin={addin} />}
      </div>
    </div>
  );
}
