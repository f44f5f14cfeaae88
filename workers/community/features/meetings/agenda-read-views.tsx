import { Facts } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { stateWords } from "../commitments/rules.ts";
import type { ItemRead } from "./agenda-store.ts";
import { kindWords, minutesWords, parts, partWords } from "./rules.ts";

/** Why a topic is on an agenda. */
export const WantedBy = ({ names }: { names: string | null }) =>
	names ? (
		<p class="quiet">
			Wanted by <span dir="auto">{names}</span>
		</p>
	) : null;

const Item = ({ item }: { item: ItemRead }) => (
	<li>
		<strong dir="auto">
			{item.kind === "introduction" ? (
				<>Welcome: {item.personId ? <a href={`/people/${item.personId}`}>{item.title}</a> : item.title}</>
			) : item.sourceId && item.kind === "commitment" ? (
				<a href={`/commitments/${item.sourceId}`}>{item.title}</a>
			) : item.sourceId?.startsWith("topic_") ? (
				<a href={`/topics/${item.sourceId}`}>{item.title}</a>
			) : item.sourceId?.startsWith("assist_") ? (
				<a href={`/assists/${item.sourceId}`}>{item.title}</a>
			) : (
				item.title
			)}
		</strong>
		<Facts
			items={[
				item.became && item.became !== "open" ? stateWords[item.became] : null,
				["question", "introduction", "other"].includes(item.kind) ? null : kindWords[item.kind],
				item.minutes > 0 ? minutesWords(item.minutes) : null,
				item.personName && item.kind !== "introduction" ? (
					<>
						{item.kind === "commitment" ? "" : "led by "}
						<PersonLine person={{ name: item.personName, href: `/people/${item.personId}` }} />
					</>
				) : null,
			]}
		/>
		<WantedBy names={item.wantedBy} />
		{item.learned ? <Prose text={item.learned} /> : null}
		{item.note ? <p dir="auto">{item.note}</p> : null}
	</li>
);

/** The agenda in its three parts, as it is read; of a meeting that is over, those in which something stood. */
export const Agenda = ({ agenda, open }: { agenda: readonly ItemRead[]; open: boolean }) => (
	<>
		{parts.map((part) => {
			const items = agenda.filter((item) => item.part === part && item.state === "on");
			return items.length === 0 && !open ? null : (
				<Section title={partWords[part]}>
					{items.length > 0 ? (
						<ol>
							{items.map((item) => (
								<Item item={item} />
							))}
						</ol>
					) : (
						<p class="quiet">Nothing yet.</p>
					)}
				</Section>
			);
		})}
	</>
);
