import { Actions, PostButton } from "#web/components/button.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { stateWords } from "../commitments/rules.ts";
import type { ItemRead } from "../meetings/agenda-store.ts";
import { minutesWords, partWords } from "../meetings/rules.ts";
import { MeetingTime } from "../meetings/time-views.tsx";
import { afterPlace, mayBegin, minutesSince, type Part, type Place, parts, placeWords } from "./rules.ts";
import type { RoomState } from "./store.ts";

const hrefOf = ({ kind, sourceId, personId }: ItemRead): string | null => {
	if (kind === "introduction") return personId && `/people/${personId}`;
	if (kind === "commitment") return sourceId && `/commitments/${sourceId}`;
	return sourceId?.startsWith("topic_") ? `/topics/${sourceId}` : null;
};

const Title = ({ item }: { item: ItemRead }) => {
	const href = hrefOf(item);
	const title = item.kind === "introduction" ? `Welcome: ${item.title}` : item.title;
	return href ? (
		<a href={href} dir="auto">
			{title}
		</a>
	) : (
		<span dir="auto">{title}</span>
	);
};

/** Goes on to a place, from the one that this page shows. */
const Move = (props: { state: RoomState; to: Place; look?: "main" | "quiet"; children: string }) => {
	const { state, to, look, children } = props;
	const fields = {
		...{ part: to.part ?? "", item: to.itemId ?? "" },
		...{ seenPart: state.part ?? "", seenItem: state.itemId ?? "" },
	};
	return (
		<PostButton action={`/meetings/${state.id}/room/move`} fields={fields} look={look}>
			{children}
		</PostButton>
	);
};

const ItemFacts = ({ item }: { item: ItemRead }) => {
	const led = item.personName && item.kind !== "introduction";
	const told = item.became && item.became !== "open";
	if (!led && !told && item.minutes === 0) return null;
	return (
		<>
			<Facts
				items={[
					item.minutes > 0 ? minutesWords(item.minutes) : null,
					led ? <PersonLine person={{ name: item.personName ?? "", href: `/people/${item.personId}` }} /> : null,
					told && item.became ? stateWords[item.became] : null,
				]}
			/>
			{told && item.learned ? <Prose text={item.learned} /> : null}
		</>
	);
};

const Items = ({ state, items, leads }: { state: RoomState; items: readonly ItemRead[]; leads: boolean }) => (
	<ol>
		{items.map((item) => {
			const atHand = item.id === state.itemId;
			return (
				<li aria-current={atHand ? "step" : undefined}>
					{atHand ? (
						<strong>
							<Title item={item} />
						</strong>
					) : (
						<Title item={item} />
					)}
					<ItemFacts item={item} /> {item.note ? <p dir="auto">{item.note}</p> : null}
					{leads && !atHand ? (
						<Move state={state} to={{ part: item.part, itemId: item.id }}>
							Take this up
						</Move>
					) : null}
				</li>
			);
		})}
	</ol>
);

type NowProps = { state: RoomState; items: readonly ItemRead[]; leads: boolean; now: number };

const Steps = ({ state, items }: Pick<NowProps, "state" | "items">) => {
	const next = afterPlace(state, items);
	return (
		<Actions>
			{next ? <Move state={state} to={next} look="main">{`Go on to “${placeWords(next, items)}”`}</Move> : null}
			{parts
				.filter((part) => part !== state.part && part !== next?.part)
				.map((part) => (
					<Move state={state} to={{ part, itemId: null }}>{`Go to “${partWords[part]}”`}</Move>
				))}
			<PostButton action={`/meetings/${state.id}/room/end`} look={next ? "quiet" : "main"}>
				End the meeting
			</PostButton>
		</Actions>
	);
};

const Running = ({ state, items, leads, now, part }: NowProps & { part: Part }) => {
	const own = items.filter((item) => item.part === part);
	const planned = own.reduce((sum, { minutes }) => sum + minutes, 0);
	const since = state.partSince ?? now;
	return (
		<Section title={partWords[part]}>
			<Facts
				items={[
					<>
						<span data-since={String(since)}>{String(minutesSince(since, now))}</span> min so far
					</>,
					planned > 0 ? `${planned} min planned` : null,
				]}
			/>
			{own.length > 0 ? (
				<Items state={state} items={own} leads={leads} />
			) : (
				<p class="quiet">Nothing on the agenda here. Talk about what is in the room.</p>
			)}
			{leads ? <Steps state={state} items={items} /> : null}
		</Section>
	);
};

const NotBegun = ({ state, leads, now }: NowProps) => (
	<Section title="Not begun yet">
		<p>
			It is planned for <MeetingTime of={state} />. <a href={`/meetings/${state.id}`}>Read the agenda.</a>
		</p>
		{leads && mayBegin(state.startsAt, now) ? (
			<Actions>
				<PostButton action={`/meetings/${state.id}/room/begin`} look="main">
					Begin the meeting
				</PostButton>
			</Actions>
		) : (
			<p class="quiet">
				Whoever hosts or facilitates it begins it here, on its day. Notes can be written before that too.
			</p>
		)}
	</Section>
);

/** Where the meeting is, and for whoever runs it where it goes next. */
export const Now = (props: NowProps) => {
	const { state } = props;
	if (state.state === "planned") return <NotBegun {...props} />;
	if (state.state === "running" && state.part) return <Running {...props} part={state.part} />;
	return (
		<Section title={state.state === "cancelled" ? "This meeting was cancelled" : "This meeting is over"}>
			<p>
				{state.state === "cancelled"
					? "Nothing is written here any more."
					: "What was written stays, and what is still missing can be added. "}
				{state.state === "held" ? <a href={`/meetings/${state.id}/minutes`}>Read it as minutes.</a> : null}
			</p>
		</Section>
	);
};
