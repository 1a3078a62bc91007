import { useEffect } from "react";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid/grid";
import { useCellEditing } from "./grid/use-cell-editing";
import { StoppedValue } from "./cell/stopped-value";
import { Notice } from "./notice";
import { Pane } from "./pane/pane";
import { useAddin } from "./pane/use-addin";
import { Ribbon } from "./ribbon/ribbon";
import { SheetTabs } from "./sheets/sheet-tabs";
import { useWorkbook } from "./use-workbook";
import type { Welcome } from "./workbook-store";

export function App() {
  const { welcome, opened } = useWorkbook();
  if (!welcome) return <Notice />;
  return <OpenWorkbook key={opened} welcome={welcome} />;
}

/** All that is begun afresh when another workbook is opened. */
function OpenWorkbook({ welcome }: { welcome: Welcome }) {
  const { sheet, line } = useWorkbook();
  const addin = useAddin(welcome);
  const editing = useCellEditing();

  useEffect(() => {
    document.title = welcome.title;
    document.documentElement.lang = welcome.locale.slice(0, 2);
  }, [welcome]);

  return (
    <div className="app">
      <Ribbon welcome={welcome} press={addin.press} />
      <Notice />
      <div className="desk">
        <main className="workbook" inert={line !== "open"}>
          <FormulaBar editing={editing} />
          {sheet && <Grid key={sheet.index} sheet={sheet} editing={editing} />}
          <SheetTabs />
        </main>
        <StoppedValue editing={editing} />
        {addin.frame && <Pane frame={addin.frame} addin={addin} />}
      </div>
    </div>
  );
}
