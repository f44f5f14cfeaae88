import { valueWords } from "#site/value-words.ts";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { PublicStory } from "./public-store.ts";
import { questionWords } from "./rules.ts";

const shared = { href: "/shared", label: "What we share" };

/** Enough of a text to know whether one wants to read on. */
const excerptLength = 220;

const kicker = ({ question, value }: PublicStory): string => {
	if (value) return valueWords[value].told;
	return question === "free" ? "Story" : questionWords[question].told;
};

type ListProps = { stories: readonly (PublicStory & { title: string })[]; next?: string; first?: string };

export const PublicStoriesPage = ({ stories, next, first }: ListProps) => (
	<>
		<PageHead
			title="What people noticed"
			lead="What surprised, excited or disappointed members of this chapter at their own work, and what came of it, in their own words."
			trail={[shared]}
		/>
		{stories.length === 0 ? (
			<EmptyState title="Nothing here for everybody yet.">
				<p>What a member wants anyone to read will stand here.</p>
			</EmptyState>
		) : (
			<Cards>
				{stories.map((one) => (
					<article class="card">
						<p class="kicker">{kicker(one)}</p>
						<Heading language={one.language}>
							<a href={`/shared/stories/${one.id}`}>{one.title}</a>
						</Heading>
						<p dir="auto" lang={one.language}>
							{plainExcerpt(one.text, excerptLength)}
						</p>
					</article>
				))}
			</Cards>
		)}
		<Pager next={next} first={first} what="Earlier ones" />
		<NextStep href="/shared" label="The practices that we share" />
	</>
);

export const PublicStoryPage = ({ story, chapter }: { story: PublicStory; chapter: string }) => (
	<>
		<PageHead
			title={story.title || kicker(story)}
			kicker={story.title ? kicker(story) : undefined}
			trail={[shared, { href: "/shared/stories", label: "What people noticed" }]}
			facts={["a member of this chapter", <span dir="auto">{chapter}</span>, <Time at={story.createdAt} />]}
		/>
		<Prose text={story.text} language={story.language} />
		<NextStep href="/shared" label="The practices that we share">
			What we tried, and what came of it, also where it did not work.
		</NextStep>
	</>
);
