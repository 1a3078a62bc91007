/** A copy of plain data. Styles are shared: nobody changes one in place, and the file keeps more of one than we model. */
export function copyPlain<Data>(data: Data): Data {
  return copied(data) as Data;
}

function copied(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(copied);
  if (data instanceof Map) return new Map(data as Map<unknown, unknown>);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, key === "style" ? value : copied(value)]));
}
