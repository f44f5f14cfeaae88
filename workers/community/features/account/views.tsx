import { KeysToTheSite, ownCorner } from "#account/corner.tsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { Tick } from "#web/components/choices.tsx";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Field, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguagesChoice } from "#web/components/language-choice.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import {
	formerMember,
	leavingMeans,
	linesOf,
	type NamedProfile,
	type PersonRole,
	roleHints,
	roleWords,
} from "../people/rules.ts";
import type { PersonRow } from "../people/store.ts";

/** One's own corner: everything about oneself that one can see and change. */
export const CornerPage = ({ person }: { person: PersonRow }) => {
	const silent = person.skills.length === 0 && person.objectives.length === 0;
	return (
		<>
			<PageHead
				title={person.name}
				kicker="Your corner"
				facts={[roleWords[person.role as PersonRole] ?? person.role, person.email]}
				lead={roleHints[person.role as PersonRole]}
			/>
			{silent ? (
				<Notice title="Others can’t find you yet">
					<p>Say what you want to learn and what you can be asked about; two lines are enough.</p>
				</Notice>
			) : null}
			<Section title="You, to others">
				<ul>
					<li>
						<a href={`/people/${person.id}`}>Your page</a>, as others here see it
					</li>
					<li>
						<a href="/me/profile">Change your profile</a>
					</li>
					<li>
						<a href="/me/arrival">What you hope for</a>: the two questions that everyone who comes is asked
					</li>
					<li>
						<a href="/me/motivation">What brings you here</a>, and what you said of it before
					</li>
					<li>
						<a href="/me/participation">How you mean to take part</a>, for now
					</li>
					<li>
						<a href="/me/consent">What others may see of me</a> outside this chapter: only what you agree to
					</li>
				</ul>
			</Section>
			<Section title="What you do here">
				<ul>
					<li>
						<a href="/me/trials">Your trials</a>, open and told
					</li>
					<li>
						<a href="/reflections?whose=mine">Your reflections</a>, those for you alone among them
					</li>
					<li>
						<a href="/me/prompts">Questions to yourself</a>: what you answer nobody else reads
					</li>
					<li>
						<a href="/me/turns">Your turns</a> in meetings, and <a href="/me/requests">what you are asked</a>
					</li>
					{person.role === "guest" ? null : (
						<li>
							<a href="/deidentify">What you make ready</a> to go further without names
						</li>
					)}
					<li>
						<a href="/me/contributions">What you have brought</a>, and <a href="/thanks">thanks</a>
					</li>
					<li>
						<a href="/me/moderation">What was decided</a> about what you wrote, and{" "}
						<a href="/reports">what you reported</a>
					</li>
					{person.role === "guest" ? null : (
						<li>
							<a href="/bring">Bring what you have</a> in another place
						</li>
					)}
					<li>
						<a href="/me/everything">Take along what is yours</a>, in one file
					</li>
				</ul>
			</Section>
			<Section title="What reaches you">
				<ul>
					<li>
						<a href="/me/mail">What comes by mail</a>, and when: each kind of letter, your quiet hours, the digest
					</li>
					<li>
						<a href="/me/minutes">Minutes</a> that you want by mail
					</li>
					<li>
						<a href="/me/calendar">Your calendar</a>, in the one that you use
					</li>
				</ul>
			</Section>
			<Section title="Your keys to this site">
				<KeysToTheSite />
			</Section>
			<Actions>
				<PostButton action="/sign-out">Sign out</PostButton>
				<LinkButton href="/me/leave">Leave this chapter</LinkButton>
			</Actions>
			<NextStep
				href={silent ? "/me/profile" : "/people"}
				label={silent ? "Tell others who you are" : "See whom you can call on"}
			/>
		</>
	);
};

type ProfileProps = { profile: NamedProfile } & Typed;

export const ProfilePage = ({ profile, values, errors }: ProfileProps) => (
	<>
		<PageHead
			title="Your profile"
			lead="Seen by everyone in this chapter, and by nobody else unless you agree to it."
			trail={ownCorner}
		/>
		<Form action="/me/profile" values={values} errors={errors}>
			<Field name="name" label="Your name" value={profile.name} autocomplete="name" most={120} />
			<Field name="place" label="Where you live or work" value={profile.place} optional most={120} />
			<Field
				name="organisation"
				label="Organisation"
				value={profile.organisation}
				autocomplete="organization"
				optional
				most={120}
			/>
			<LanguagesChoice label="Languages you speak" chosen={profile.languages} />
			<TextArea
				name="introduction"
				label="Who you are"
				hint="As you would say it when you meet."
				value={profile.introduction}
				optional
				most={2_000}
			/>
			<TextArea
				name="objectives"
				label="What you want to learn"
				hint="One thing a line. The site tells you when something about it turns up."
				value={linesOf(profile.objectives)}
				optional
				rows={4}
				most={4_000}
			/>
			<TextArea
				name="skills"
				label="What you can be asked about"
				hint="One thing a line. Others find you by these words."
				value={linesOf(profile.skills)}
				optional
				rows={4}
				most={4_000}
			/>
			<Submit>Save</Submit>
		</Form>
		<NextStep href="/me/consent" label="Be found by people of other chapters">
			You choose what they see, for what, and until when.
		</NextStep>
	</>
);

export const LeavePage = (sent: Typed) => (
	<>
		<PageHead
			title="Leave this chapter"
			lead="Ask a steward first if you want something changed that you wrote with others."
			trail={ownCorner}
		/>
		<DangerForm action="/me/leave" deed="Leave" back="/me" consequences={leavingMeans("you")} {...sent}>
			<Tick
				name="keepName"
				label="Keep my name under what I wrote with others"
				hint={`Without this it says “${formerMember}” there. Where others wrote your name in their own words, it stays.`}
			/>
		</DangerForm>
	</>
);
