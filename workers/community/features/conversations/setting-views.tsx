import { Actions, Submit } from "#web/components/button.tsx";
import { Tick } from "#web/components/choices.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Typed } from "./message-views.tsx";
import type { MailSetting } from "./setting-store.ts";

export const MailSettingForm = ({ setting, values, errors }: Typed & { setting: MailSetting }) => (
	<>
		<PageHead
			title="Mail, and when it may come"
			lead="What is said in conversations that you follow is gathered for half an hour or so, and comes in one letter."
			trail={[{ href: "/me", label: "Me" }]}
		/>
		<Form action="/me/mail" values={values} errors={errors}>
			<Tick
				name="conversations"
				label="Send me what is said in conversations that I follow"
				hint="Without it you read them here. A single conversation is muted on its own page."
				ticked={setting.conversations}
			/>
			<Field
				name="quietFrom"
				label="Quiet hours begin"
				hint="Such as 21:30. Letters wait until they are over. Leave both empty for none."
				value={setting.quietFrom ?? ""}
				most={5}
				optional
			/>
			<Field
				name="quietTo"
				label="Quiet hours end"
				hint="Such as 07:00."
				value={setting.quietTo ?? ""}
				most={5}
				optional
			/>
			<Field
				name="timeZone"
				label="By the clock of"
				hint="Your time zone, such as Africa/Nairobi."
				value={setting.timeZone}
				most={60}
			/>
			<Actions>
				<Submit look="main">Save</Submit>
			</Actions>
		</Form>
		<NextStep href="/conversations" label="See what is talked about" />
	</>
);
