/**
 * Runs TypeScript as it ships: `node --import ./.config/as-shipped.js FILE`. Measurements go this way: tsx names each
 * function as it is made, which the pane's compiler does not, and which costs some of the time.
 */
import { register } from "node:module";

register("./compile-hooks.js", import.meta.url);
