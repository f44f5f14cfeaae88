import { expect, it } from "vitest";
import { textOf } from "#web/jsx-runtime.ts";
import { DestinationsPage } from "./views.tsx";

const introduced = {
	localId: "introduction_1",
	kind: "introduction",
	title: "",
	owner: "person_1",
	about: "introduction_1",
	shared: true,
	takenBackAt: null,
	destinations: [],
	next: null,
};

it("leads to an introduction only the one whose it is", () => {
	expect(textOf(<DestinationsPage where={introduced} mine={true} />)).toContain("/introductions/introduction_1");
	const toSteward = textOf(<DestinationsPage where={introduced} mine={false} />);
	expect(toSteward).not.toContain("/introductions/");
	expect(toSteward).toContain("/steward/leaves");
});
