import { hostOf } from "#core/host.ts";
import { languageName } from "#core/language-name.ts";
import { LinkButton } from "#web/components/button.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { stageName } from "../../../chapter-card.ts";
import { FreshnessLine } from "../../../freshness-line.tsx";
import { type Entry, sections, standingWords } from "../rules.ts";
import { registryHref } from "./words.ts";

const EntryCard = ({ entry }: { entry: Entry }) => {
	const { card, standing } = entry;
	const known = standing === "member" || standing === "paused";
	return (
		<article class="card">
			<Heading>
				<a href={registryHref(hostOf(entry.origin))} dir="auto">
					{card?.name ?? entry.name}
				</a>
			</Heading>
			<Facts
				items={[
					known && standing === "member" ? null : standingWords[standing],
					hostOf(entry.origin),
					card?.place,
					card ? stageName(card.lifeStage) : null,
					card?.languages.map(languageName).join(", "),
				]}
			/>
			{standing === "waiting" && entry.theirNote !== "" ? <p dir="auto">{plainExcerpt(entry.theirNote, 300)}</p> : null}
			{standing === "waiting" ? (
				<p class="quiet">
					Asked <Time at={entry.requestedAt} style="relative" />
				</p>
			) : null}
			{known ? (
				<p class="quiet">
					<FreshnessLine fresh={entry.fresh} />
				</p>
			) : null}
		</article>
	);
};

type RegistryProps = {
	/** Who waits for an answer, wherever they stand in the list. */
	waiting: readonly Entry[];
	entries: readonly Entry[];
	next?: string;
	first?: string;
};

/** Every chapter's standing with this network, those who wait for an answer first. */
export const RegistryPage = ({ waiting, entries: page, next, first }: RegistryProps) => {
	const entries = [...waiting, ...page.filter(({ origin }) => waiting.every((one) => one.origin !== origin))];
	return (
		<>
			<PageHead
				title="Registry"
				lead="Who asks to join, who is a member, and how well we are in touch."
				facts={[
					<a href="/registry/history">What was decided so far</a>,
					<a href="/registry/invitations">Invitations</a>,
					<a href="/registry/failed">Work that failed</a>,
					<a href="/registry/key">This site’s key</a>,
				]}
			/>
			{entries.length === 0 ? (
				<EmptyState
					title="No chapter has asked yet."
					action={<LinkButton href="/registry/invitations">Invite a chapter</LinkButton>}
				>
					<p>
						A chapter joins when one of its stewards pastes this network’s address, or an invitation, on their page
						“Network”. You then see here who asks, and answer with a word.
					</p>
				</EmptyState>
			) : (
				sections.map(({ title, standings }) => {
					const here = entries.filter((entry) => standings.includes(entry.standing));
					return here.length === 0 ? null : (
						<Section title={title}>
							<div class="cards">
								{here.map((entry) => (
									<EntryCard entry={entry} />
								))}
							</div>
						</Section>
					);
				})
			)}
			<Pager next={next} first={first} what="Further chapters" />
			<NextStep href="/registry/invitations" label="Invite a chapter">
				An invited chapter is a member as soon as it says yes.
			</NextStep>
		</>
	);
};
