import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Talk } from "./about-store.ts";

const excerptLength = 180;

/** On the page of something: what was said about it last, and the way to its conversation. `writes`: may begin one. */
export const ConversationAbout = ({ talk, writes }: { talk: Talk | undefined; writes: boolean }) => {
	if (!talk || (talk.latest.length === 0 && !writes)) return null;
	const href = `/conversations/about/${talk.aboutId}`;
	if (talk.latest.length === 0)
		return (
			<p>
				<a href={href}>Talk about it</a>
			</p>
		);
	return (
		<Section title="What is said about it" id="talk">
			<ul>
				{talk.latest.map(({ by, text, at }) => (
					<li>
						<span dir="auto">{by}</span>, <Time at={at} />: <q dir="auto">{plainExcerpt(text, excerptLength)}</q>
					</li>
				))}
			</ul>
			<p>
				<a href={href}>{writes ? "Read it, and answer" : "Read it"}</a>
			</p>
		</Section>
	);
};
