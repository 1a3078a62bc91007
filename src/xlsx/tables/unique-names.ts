/** Gives each name back, or with a number after it when it has been given before. Case does not count, as in Excel. */
export class UniqueNames {
  private readonly taken = new Set<string>();

  claim(name: string): string {
    let free = name;
    for (let number = 2; this.taken.has(free.toLowerCase()); number++) free = name + number;
    this.taken.add(free.toLowerCase());
    return free;
  }
}
