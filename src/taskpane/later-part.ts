import { lazy, type ComponentType } from "react";

/** A part of the pane that is fetched later. Once it has been, it is drawn at once, without an empty place before it. */
export function laterPart<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  let part: ComponentType<Props> | null = null;
  const load = async () => (part ??= await fetchPart());
  return {
    load,
    Part: lazy<ComponentType<Props>>(() =>
      part ? atOnce({ default: part }) : load().then((fetched) => ({ default: fetched })),
    ),
  };
}

/** React draws without waiting what is there by the time it has asked; a promise never is. */
function atOnce<Value>(value: Value): Promise<Value> {
  return { then: (settle: (value: Value) => void) => settle(value) } as unknown as Promise<Value>;
}
