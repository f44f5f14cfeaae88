import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { phaseWords } from "../assists/rules.ts";
import type { InList } from "../conversations/list-store.ts";
import type { Helpable, Known, Thankful } from "./among-store.ts";
import type { Home } from "./store.ts";

/** As much of kind words as makes one open them. */
const thanksLength = 160;

const Asked = ({ questions, assists }: { questions: readonly Known[]; assists: readonly Helpable[] }) =>
	questions.length + assists.length === 0 ? null : (
		<Section
			title="Could you help with this?"
			lead="It touches what you can be asked about, or is open to everybody here."
		>
			<ul class="lines">
				{questions.map((one) => (
					<li>
						<a href={`/questions/${one.id}`} dir="auto" lang={one.language}>
							{one.title}
						</a>{" "}
						<span class="quiet">
							asked <Time at={one.at} style="relative" />
						</span>
					</li>
				))}
				{assists.map((one) => (
					<li>
						<a href={`/assists/${one.id}`} dir="auto">
							{one.title}
						</a>{" "}
						<span class="quiet">a peer assist: {phaseWords[one.phase].label.toLowerCase()}</span>
					</li>
				))}
			</ul>
		</Section>
	);

const Talk = ({ talk }: { talk: readonly InList[] }) =>
	talk.length === 0 ? null : (
		<Section title="In conversations that you follow">
			<ul class="lines">
				{talk.map((one) => (
					<li>
						<a href={`/conversations/${one.id}`} dir="auto" lang={one.language ?? undefined}>
							{one.title}
						</a>{" "}
						<span class="quiet">
							<span dir="auto">{one.news.join(", ")}</span> wrote{one.named ? ", and called you by name" : ""}
						</span>
					</li>
				))}
			</ul>
		</Section>
	);

const Thanked = ({ thanks }: { thanks: readonly Thankful[] }) =>
	thanks.length === 0 ? null : (
		<Section title="Thanks to you">
			<ul class="lines">
				{thanks.map((one) => (
					<li>
						<span dir="auto">{one.from}</span>: <q dir="auto">{plainExcerpt(one.text, thanksLength)}</q>
					</li>
				))}
			</ul>
			<p>
				<a href="/thanks">All thanks</a>
			</p>
		</Section>
	);

/** What goes on between people: who could do with one's help, what they talk about, and what they are glad of. */
export const AmongUs = ({ home }: { home: Home }) => (
	<>
		<Asked questions={home.questions} assists={home.assists} />
		<Talk talk={home.talk} />
		<Thanked thanks={home.thanks} />
	</>
);
