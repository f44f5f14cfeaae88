import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Tick } from "#web/components/choices.tsx";
import { Field } from "#web/components/field.tsx";
import { FileField } from "#web/components/file-field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";

/** A steward takes the whole chapter along. */
export const ArchivePage = () => (
	<>
		<PageHead
			title="Take the chapter along"
			lead="Everything that the chapter has, in one file that opens anywhere. Keep it as a backup, or move with it."
		/>
		<Actions>
			<LinkButton href="/api/archive" look="main">
				Download the chapter
			</LinkButton>
		</Actions>
		<Section title="What is in it">
			<ul>
				<li>Practices, summaries and the charter to read, people as a table, meetings for a calendar.</li>
				<li>Every table of the site as JSON Lines, for whoever wants to go on with it elsewhere.</li>
				<li>A list of all files, with which anyone can tell whether one was changed.</li>
			</ul>
		</Section>
		<Section title="What nobody reads in it">
			<p>
				What is said in groups, in circles and in private isn’t yours to read, so it isn’t here either: it travels
				sealed with the site’s secret, and only a site that is given that secret opens it. Without the secret it stays
				closed for good.
			</p>
			<p>
				What other chapters shared with you stays theirs; it comes again from them. Sessions, passwords and links by
				which somebody could come in are left behind.
			</p>
		</Section>
		<Section title="Where it goes in again">
			<p>
				An empty site takes it in on <code>/setup/archive</code>, whole or not at all. At the same address everything
				goes on as it was. At another address the chapter is there with all its people and words, and shares nothing
				before somebody shares it anew.
			</p>
		</Section>
		<NextStep href="/me/everything" label="Take along what is yours alone">
			Everybody here can do this for themselves.
		</NextStep>
	</>
);

/** What a browser forgets of this form, and what no page sends back. */
const kept = "Please choose the archive and enter the setup code once more.";

/** An empty site takes a chapter in. */
export const TakeInPage = ({ hasCode, ...typed }: { hasCode: boolean } & Typed) => {
	const { code: _code, ...shown } = typed.values ?? {};
	return (
		<>
			<PageHead
				title="A chapter comes here"
				lead="This site is empty. It can take in a chapter that was packed somewhere else, whole or not at all."
			/>
			{hasCode ? null : (
				<Notice kind="warn" title="The setup code is missing">
					<p>
						Whoever put the site up has to choose one: <code>npx wrangler secret put SETUP_CODE</code>.
					</p>
				</Notice>
			)}
			<Form action="/setup/archive" values={shown} errors={typed.errors} files kept={kept}>
				<FileField name="archive" label="The archive" hint="The ZIP file that a steward downloaded." accept=".zip" />
				<Field
					name="email"
					label="Your e-mail address in that chapter"
					hint="You have to be one of its stewards. You are signed in as soon as it is here."
					type="email"
					autocomplete="email"
					most={254}
				/>
				<Field
					name="code"
					label="Setup code"
					hint="The one that was chosen when this site was put up."
					type="password"
					autocomplete="off"
					most={200}
				/>
				<Tick
					name="without-sealed"
					label="Leave out what is sealed"
					hint="Only where the old site’s secret is lost: what was said in groups and in private doesn’t come along then, and nobody can tell whether the archive was altered since it was made."
				/>
				<Submit>Take the chapter in</Submit>
			</Form>
			<NextStep href="/setup" label="Begin a new chapter instead" />
		</>
	);
};

/** What is one's own, to take along. */
export const EverythingPage = () => (
	<>
		<PageHead
			title="Take along what is yours"
			lead="All that you wrote, promised, tried and were thanked for here, in one file that opens anywhere."
			kicker="Your corner"
		/>
		<Actions>
			<LinkButton href="/api/me/everything" look="main">
				Download what is yours
			</LinkButton>
		</Actions>
		<Section title="What is in it">
			<ul>
				<li>
					<code>yours.md</code>: your profile, practices, trials, reflections, commitments, answers and the rest, to
					read.
				</li>
				<li>
					<code>meetings.ics</code>: your meetings, for any calendar.
				</li>
				<li>
					<code>rows/</code>: the same as JSON Lines, for programs.
				</li>
			</ul>
			<p>
				What you keep for yourself alone is in it too, readable: keep the file where only you read it. The words of
				others stay with them.
			</p>
		</Section>
		<NextStep href="/me" label="Back to your corner" />
	</>
);
