/** How a register's tables look when they are made; people may change it. */
export const registerLook = {
  head: { color: "#FFFFFF", fill: "#1F4E5F" },
  tableStyle: "TableStyleLight1",
} as const;
