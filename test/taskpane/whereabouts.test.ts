import { whereabouts } from "../../src/taskpane/whereabouts";

describe("whereabouts", () => {
  it("tells of the cells that a person goes to, until nobody listens", () => {
    const { standing, heard, stop } = listening();
    standing.tell("Mål!A2");
    stop();
    standing.tell("Mål!A3");
    expect(heard).toEqual(["Mål!A2"]);
  });

  it("keeps quiet about the pane's own steps, though Excel tells of them late and leaves some out", () => {
    const { standing, heard } = listening();
    for (const step of ["Mål!A2", "Mål!A3", "Mål!A4"]) standing.expect(step);
    for (const told of ["Mål!A2", "Mål!A4"]) standing.tell(told);
    expect(heard).toEqual([]);
  });

  it("takes a cell for the person's own step again once the pane's has been made", () => {
    const { standing, heard } = listening();
    standing.expect("Mål!A2");
    for (const told of ["Mål!A2", "Mål!A9", "Mål!A2"]) standing.tell(told);
    expect(heard).toEqual(["Mål!A9", "Mål!A2"]);
  });

  it("does not go on waiting for a step that was none, as the person stood there", () => {
    const { standing, heard } = listening();
    standing.expect("Mål!A2");
    for (const told of ["Mål!A9", "Mål!A2"]) standing.tell(told);
    expect(heard).toEqual(["Mål!A9", "Mål!A2"]);
  });
});

function listening() {
  const standing = whereabouts();
  const heard: string[] = [];
  const stop = standing.listen((address) => heard.push(address));
  return { standing, heard, stop };
}
