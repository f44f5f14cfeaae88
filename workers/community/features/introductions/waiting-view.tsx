import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { chapterOf } from "./rules.ts";
import type { Introduction } from "./store.ts";
import type { Waiting } from "./waiting-rules.ts";

const waitsFor = (one: Introduction, waiting: Waiting): string => {
	const chapter = chapterOf(one);
	switch (waiting.for) {
		case "their-chapter":
			return `${chapter} hasn’t fetched what you ${one.state === "asked" ? "wrote" : "answered"} yet.`;
		case "their-person":
			return `It lies at ${chapter}, where ${one.theirName} says yes or no in their own time.`;
		case "their-contact":
			return `${chapter} has your yes; how to reach them usually follows within minutes.`;
	}
};

/** What an introduction waits for, in words, and when it is tried again. */
export const WaitingWords = ({ one, waiting }: { one: Introduction; waiting: Waiting }) => (
	<Section title="What it waits for">
		<p>
			{waitsFor(one, waiting)}{" "}
			{waiting.throughNetwork
				? "Our chapter isn’t in the network’s directory, so theirs listens to us only once the network has told it that we may ask. That can take an hour. "
				: ""}
			{waiting.trouble ? `${waiting.trouble} ` : ""}
			{waiting.for === "their-chapter" ? "It is told again" : "We look there again"}{" "}
			<Time at={waiting.nextTry} style="relative" />; nobody has to do anything for that.
		</p>
	</Section>
);
