import { ownCorner } from "#account/corner.tsx";
import { filled } from "#core/tongues.ts";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { type DigestWording, digestLead } from "./digest-letter.ts";
import type { Digest, Line } from "./digest-text.ts";

const DigestLine = ({ line }: { line: Line }) => (
	<li>
		<a href={line.href} dir="auto">
			{line.text}
		</a>
		{line.more ? <span class="quiet"> {line.more}</span> : null}
	</li>
);

/** What one would get if the digest were written now. */
export const DigestPage = (given: {
	digest: Digest;
	wording: DigestWording;
	subject: string;
	comes: boolean;
	nextAt: number | null;
}) => {
	const { digest, wording, subject, comes, nextAt } = given;
	const { words, language } = wording;
	return (
		<>
			<PageHead
				title="Your digest, if it came now"
				lead={
					comes ? (
						nextAt === null ? undefined : (
							<>
								It comes by itself <Time at={nextAt} style="datetime" />, with what is new by then.
							</>
						)
					) : (
						"You get none so far. This is what one would tell you of the last week."
					)
				}
				trail={[...ownCorner, { href: "/me/mail", label: "What comes by mail" }]}
			/>
			{digest.parts.length === 0 ? (
				<EmptyState title="Nothing is new">
					<p>Then no letter comes: you are told of each thing once, and of nothing that you did yourself.</p>
				</EmptyState>
			) : (
				<article lang={language}>
					<h2 dir="auto">{subject}</h2>
					<p dir="auto">{filled(words.hello, { name: wording.name })}</p>
					<p dir="auto">{digestLead(wording)}</p>
					{digest.parts.map(({ part, lines, more }) => (
						<Section title={words.parts[part]} id={part}>
							<ul>
								{lines.map((line) => (
									<DigestLine line={line} />
								))}
							</ul>
							{more ? (
								<p>
									<a href="/">{words.more.replace(/:$/, "")}</a>
								</p>
							) : null}
						</Section>
					))}
					{digest.still ? (
						<p>
							<a href="/">{words.still.replace(/:$/, "")}</a>
						</p>
					) : null}
				</article>
			)}
			<NextStep href="/me/mail" label="Say when it comes, and what comes by mail" />
		</>
	);
};
