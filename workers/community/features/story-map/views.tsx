import { Filters } from "#web/components/filters.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Choice } from "../cycle/store.ts";
import { NamedLink } from "../search/named-views.tsx";
import { StoryMap } from "./map-view.tsx";
import { Breaks } from "./of-views.tsx";
import { type Break, breaksIn, type MapNode, type Thread } from "./rules.ts";

const trail = [{ href: "/value", label: "What it led to" }];

type Props = {
	threads: readonly Thread[];
	/** What was held or tried lately, of which nobody told anything. */
	untold: readonly MapNode[];
	groups: readonly Choice[];
	group: string | undefined;
	viewerId: string;
	writes: boolean;
	next?: string;
	first?: string;
};

const nothingTold = (nodes: readonly MapNode[], viewerId: string): Break[] =>
	breaksIn(
		nodes.map((node) => ({ node, ledTo: [] })),
		viewerId,
	);

export const MapPage = ({ threads, untold, groups, group, viewerId, writes, next, first }: Props) => {
	const breaks = [...breaksIn(threads, viewerId), ...nothingTold(untold, viewerId)];
	return (
		<>
			<PageHead
				title="How one thing led to another"
				lead="From what was done to the difference that it made, as far as somebody told of it: the latest stories, with all that they came of."
				trail={trail}
			/>
			{groups.length > 0 ? (
				<Filters
					action="/value/map"
					filters={[
						{
							name: "group",
							label: "In",
							value: group,
							choices: groups.map(({ id, name }) => ({ value: id, label: name })),
							any: "The whole chapter and your groups",
						},
					]}
					clear={group !== undefined}
				/>
			) : null}
			{threads.length > 0 ? (
				<StoryMap threads={threads} viewerId={viewerId} />
			) : (
				<EmptyState
					title="There is nothing to draw yet."
					action={writes ? <a href="/value/new">Tell what something led to</a> : undefined}
				>
					<p>
						When somebody tells what a meeting was like, what they took from it, how they used it and what it led to,
						the threads between these are drawn here.
					</p>
				</EmptyState>
			)}
			<Pager next={next} first={first} what="Earlier stories" />
			{writes && breaks.length > 0 ? (
				<Section
					title="Where nobody has told what came next"
					id="breaks"
					lead="You may know, or know whom to ask. Whoever is asked needs no reason to decline."
				>
					<Breaks breaks={breaks} />
				</Section>
			) : null}
			<NextStep href="/value" label="Read the stories" />
		</>
	);
};

type OneProps = { id: string; node: MapNode; threads: readonly Thread[]; viewerId: string; writes: boolean };

/** What one thing led to, on a page of its own. */
export const MapOfPage = ({ node, threads, viewerId, writes }: OneProps) => {
	const breaks = breaksIn(threads, viewerId);
	return (
		<>
			<PageHead
				title="What it led to"
				trail={[...trail, { href: "/value/map", label: "How one thing led to another" }]}
				facts={[<NamedLink thing={node} />]}
			/>
			<StoryMap threads={threads} viewerId={viewerId} />
			{writes && breaks.length > 0 ? (
				<Section title="Where nobody has told what came next" id="breaks">
					<Breaks breaks={breaks} />
				</Section>
			) : null}
			<NextStep href={node.href} label="Back to where it began" />
		</>
	);
};
