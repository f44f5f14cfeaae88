import { type AudienceValue, audienceWords } from "#web/components/audience.tsx";
import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { typed } from "#web/form-values.ts";
import type { Previewed } from "#web/preview.ts";
import type { Choice } from "../cycle/store.ts";
import { groupsFor, Preview, PreviewButton, SavedMeanwhile } from "../reflections/own-words-views.tsx";
import { isWider } from "../reflections/rules.ts";
import { Fields, trail } from "./form-views.tsx";
import type { StoryRead } from "./store.ts";

type EditProps = Previewed & {
	now: StoryRead;
	groups: readonly Choice[];
	/** Whether what was typed was typed on an older version. */
	conflict: boolean;
	seenBy: AudienceValue;
};

export const EditStoryForm = ({ now, groups, conflict, seenBy, values, errors, preview }: EditProps) => {
	const at = `/value/stories/${now.id}`;
	return (
		<>
			<PageHead title="Tell it otherwise" trail={[...trail, { href: at, label: now.title }]} />
			{conflict ? <SavedMeanwhile now={now} /> : null}
			{preview ? <Preview values={values} /> : null}
			<Form action={`${at}/edit`} values={values} errors={errors}>
				<Hidden name="base" value={preview && !conflict ? typed(values ?? {}, "base") : String(now.version)} />
				<Fields
					groups={groupsFor(groups, now)}
					language={now.language}
					value={now.value}
					title={now.title}
					text={now.text}
					audience={now.audience}
					group={now.groupId ?? undefined}
					beyond={isWider(now.audience) ? audienceWords(seenBy) : undefined}
				/>
				<Actions>
					<Submit look="main" name="intent" value="save">
						Save
					</Submit>
					<PreviewButton />
					<LinkButton href={at}>Leave it as it was</LinkButton>
				</Actions>
			</Form>
			<NextStep href={at} label="Back to it" />
		</>
	);
};
