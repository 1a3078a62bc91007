import { createContext, useContext, useSyncExternalStore } from "react";
import { sayIn, type Say } from "./strings";
import type { WorkbookState, WorkbookStore } from "./workbook-store";

export const StoreContext = createContext<WorkbookStore | null>(null);

export function useStore(): WorkbookStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("The page stands outside StoreContext.");
  return store;
}

export function useWorkbook(): WorkbookState {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.state);
}

export function useSay(): Say {
  return sayIn(useWorkbook().welcome?.locale ?? "sv-SE");
}
