import { Notice } from "#web/components/notice.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { AtTop } from "#web/components/top.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { ReportDoor } from "../moderation/door.tsx";
import type { Talk } from "./about-store.ts";

const excerptLength = 180;

type Props = { talk: Talk | undefined; writes: boolean };

/**
 * On the page of something: what was said about it last, and the way to its conversation; that it is hidden, where it is; and
 * the way to report it. `writes`: may begin a conversation.
 */
export const ConversationAbout = ({ talk, writes }: Props) =>
	talk ? (
		<>
			<Hidden talk={talk} />
			<Said talk={talk} writes={writes} />
			<ReportDoor id={talk.aboutId} own={talk.own} />
		</>
	) : null;

/** Whether others than its author and the stewards don’t read it. */
export const isHidden = (talk: Talk | undefined): boolean => Boolean(talk?.hidden);

/** At the top of the page, because all that the page says of who reads it is otherwise meanwhile. */
const Hidden = ({ talk: { hidden, own, aboutId } }: { talk: Talk }) =>
	hidden === null ? null : (
		<AtTop>
			<Notice kind="warn" title="This is hidden from the others">
				<p dir="auto">{hidden.reason}</p>
				{hidden.answer ? (
					<p>
						<span class="quiet">{own ? "You answered:" : "Its author answered:"}</span>{" "}
						<span dir="auto">{hidden.answer}</span>
					</p>
				) : null}
				<p>
					<a href={own ? `/me/moderation#${hidden.by}` : `/moderation/about?id=${encodeURIComponent(aboutId)}`}>
						{own && !hidden.answer ? "Answer it" : "See what was decided"}
					</a>
				</p>
			</Notice>
		</AtTop>
	);

const Said = ({ talk, writes }: { talk: Talk; writes: boolean }) => {
	if (talk.latest.length === 0 && !writes) return null;
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
