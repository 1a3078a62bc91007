import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { connect } from "./connection";
import "./page.css";
import { StoreContext } from "./use-workbook";
import { WorkbookStore } from "./workbook-store";

const store = new WorkbookStore(connect());

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <StoreContext value={store}>
      <App />
    </StoreContext>
  </StrictMode>,
);
