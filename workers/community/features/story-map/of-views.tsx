import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { Heading } from "#web/components/heading.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { StoryMap } from "./map-view.tsx";
import { askedOf, type Break, breaksIn, type MapNode, tellHref, threadsOf, untold } from "./rules.ts";

/** One place where the telling stops: in words, with the way of telling what came next, and whom it may know. */
const BreakLine = ({ broken }: { broken: Break }) => {
	const { node, next, ask, asked } = broken;
	return (
		<article class="card">
			<Heading language={node.language ?? undefined}>
				<a href={node.href}>{node.title}</a>
			</Heading>
			<p>Nobody has told yet {untold[next]}.</p>
			{asked.length > 0 ? (
				<p class="quiet" dir="auto">
					You have asked {asked.map(({ name }) => name).join(", ")}.
				</p>
			) : null}
			<Actions>
				<LinkButton href={tellHref(broken)}>I know: tell it</LinkButton>
				{ask.map(({ id, name }) => (
					<PostButton action="/requests" fields={{ about: node.id, to: id, reason: askedOf[next] }}>
						<span>
							Ask <span dir="auto">{name}</span>
							<span class="unseen"> about {node.title}</span>
						</span>
					</PostButton>
				))}
			</Actions>
		</article>
	);
};

export const Breaks = ({ breaks }: { breaks: readonly Break[] }) => (
	<Cards>
		{breaks.map((broken) => (
			<BreakLine broken={broken} />
		))}
	</Cards>
);

type Props = {
	id: string;
	nodes: readonly MapNode[];
	viewerId: string;
	writes: boolean;
	/** Whether nothing is said as long as nobody told anything. */
	onlyTold?: boolean;
};

/** On the page of something that was done or told: what it led to, as a picture, and where the telling stops. */
export const WhatItLedTo = ({ id, nodes, viewerId, writes, onlyTold = false }: Props) => {
	const threads = threadsOf(nodes, id);
	const led = threads.some(({ ledTo }) => ledTo.length > 0);
	const breaks = writes ? breaksIn(threads, viewerId) : [];
	if (!led && (onlyTold || breaks.length === 0)) return null;
	return (
		<Section title="What it led to" id="led-to">
			{led ? <StoryMap threads={threads} viewerId={viewerId} /> : null}
			{breaks.length > 0 ? <Breaks breaks={breaks} /> : null}
		</Section>
	);
};
