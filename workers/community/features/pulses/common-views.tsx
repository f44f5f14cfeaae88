import { Details } from "#web/components/sections.tsx";

/** The page of a container's pulses. */
export const listOf = (groupId: string | null): `/${string}` => (groupId ? `/pulses?group=${groupId}` : "/pulses");

export const trailOf = (groupId: string | null, name: string | null) => [
	...(groupId ? [{ href: `/groups/${groupId}`, label: name ?? "The group" }] : []),
	{ href: listOf(groupId), label: "Trust" },
];

/** An answer has no name, and a word in a conversation has one. */
export const talkWords =
	"What you say about a pulse stands there with your name, unlike what you answer. So talk about what trust needs among you, and let everybody’s answers stay theirs.";

/** What is promised, and what isn't. */
export const Anonymity = () => (
	<Details summary="Who could find out what I answer?">
		<ul>
			<li>
				While a pulse is open, your answer lies encrypted in the database, under a mark that doesn’t say whose it is.
				Nobody here can read it, not even you: you can only answer anew. Who has the database alone, or a copy of it,
				can read nothing of it.
			</li>
			<li>
				Whoever runs this site holds the database and the site’s secret. With both, and the will to do it, they could
				open the answers as long as the pulse is open, or from a copy made in that time.
			</li>
			<li>
				When it closes, the answers are counted together, once, and then they are gone. If fewer than five people
				answered, nothing is counted and nothing is kept.
			</li>
			<li>
				A result tells what a result tells: where everybody said the same, one knows what each said. And if all but one
				tell each other what they said, they know the last one’s.
			</li>
			<li>
				There is one result for each pulse, and four weeks between two pulses, so that comparing them tells of nobody.
			</li>
		</ul>
	</Details>
);
