import { Submit } from "#web/components/button.tsx";
import { Form } from "#web/components/form.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import type { TakenBack } from "./back-rules.ts";
import type { RunRead } from "./store.ts";

const Titles = ({ things }: { things: readonly { readonly title: string }[] }) => (
	<ul>
		{things.map(({ title }) => (
			<li dir="auto">{title}</li>
		))}
	</ul>
);

const Stayed = ({ stayed }: Pick<TakenBack, "stayed">) => (
	<ul>
		{stayed.map(({ title, href, why }) => (
			<li>
				<bdi>{href ? <a href={href}>{title}</a> : title}</bdi>: {why}
			</li>
		))}
	</ul>
);

/** What was taken back, and what stayed. */
const Taken = ({ taken, stayed }: TakenBack) => (
	<>
		<Section title="What was taken back" lead="It is gone from here and from the search, and can be brought again.">
			<Titles things={taken} />
		</Section>
		{stayed.length > 0 ? (
			<Section title="What stayed">
				<Stayed stayed={stayed} />
			</Section>
		) : null}
	</>
);

/** Taking back what an import brought: what would go, what would stay and why, and the button; or what came of it. */
export const BackSection = ({ run, back, values, errors }: Typed & { run: RunRead; back: TakenBack | null }) => {
	if (!back) return null;
	if (run.state === "taken-back") return <Taken {...back} />;
	if (back.taken.length === 0 && back.stayed.length === 0) return null;
	const people = run.kind === "people";
	return (
		<Section
			title="Was it a mistake?"
			lead={
				people
					? "Take the invitations back: whoever hasn’t come can’t come by them any more. Who has come stays."
					: "Take back what this brought. What somebody has changed or answered since stays."
			}
		>
			{back.stayed.length > 0 ? <Stayed stayed={back.stayed} /> : null}
			{back.taken.length > 0 ? (
				<Details summary={people ? "Take the invitations back" : "Take back what it brought"}>
					<Titles things={back.taken} />
					<Form action={`/bring/${run.id}/take-back`} values={values} errors={errors}>
						<Submit>{people ? "End these invitations" : "Take these back"}</Submit>
					</Form>
				</Details>
			) : (
				<p>None of it can be taken back any more.</p>
			)}
		</Section>
	);
};
