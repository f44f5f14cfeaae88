import { DangerForm } from "#web/components/danger-form.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { isWider } from "../reflections/rules.ts";
import { trail } from "./form-views.tsx";
import type { StoryRead } from "./store.ts";

export const DeleteStoryForm = ({ now }: { now: StoryRead }) => (
	<>
		<PageHead title="Delete this story?" trail={[...trail, { href: `/value/stories/${now.id}`, label: now.title }]} />
		<Prose text={now.text} language={now.language} />
		<DangerForm
			action={`/value/stories/${now.id}/delete`}
			consequences={[
				"Your words go, for good, and so does the conversation about them.",
				...(isWider(now.audience) ? ["Everyone outside this chapter who received it is asked to remove it."] : []),
				"What others told of it stays, and no longer says that it came from here.",
			]}
			deed="Delete it"
			back={`/value/stories/${now.id}`}
		/>
	</>
);
