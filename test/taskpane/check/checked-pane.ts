import { screen } from "@testing-library/react";
import { anActivity } from "../../support/plans";
import { renderPane } from "../../support/render-pane";

/** Two things to look at in one area, and some in an area that the plan does not know. */
export const faulty = {
  activities: [
    anActivity({ responsible: "LK, LiU" }),
    anActivity({ id: "A-2", area: "Idrott", responsible: null, due: "snart" }),
  ],
};

/** Three activities, of which the first and the last are both parties' and the one between is whose one says. */
export function threeActivities(responsible: string) {
  return ["LK, LiU", responsible, "LK, LiU"].map((whose, at) =>
    anActivity({ id: `A-${at}`, activity: `Ta fram guide nummer ${at} senast den 1 maj 2026`, responsible: whose }),
  );
}

/** The pane once it has checked a plan. */
export async function checkedPane(plan: Parameters<typeof renderPane>[0]) {
  const shown = await renderPane(plan);
  await shown.user.click(screen.getByText("Kontrollera planen"));
  await screen.findByText("Kontrollerad kl. 10.12");
  return shown;
}

export function button(name: string): HTMLElement {
  return screen.getByRole("button", { name });
}

/** The findings that are shown. */
export function items(): HTMLElement[] {
  return [...screen.getByLabelText("Att titta på").querySelectorAll("li")];
}

/** All that live regions say. */
export function announced(): string {
  return screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");
}
