import { DangerForm } from "#web/components/danger-form.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { isWider, questionWords } from "./rules.ts";
import type { ReflectionRead } from "./store.ts";

export const DeleteReflectionForm = ({ now }: { now: ReflectionRead }) => (
	<>
		<PageHead
			title="Delete this reflection?"
			trail={[{ href: `/reflections/${now.id}`, label: questionWords[now.question].told }]}
		/>
		<Prose text={now.text} language={now.language} />
		<DangerForm
			action={`/reflections/${now.id}/delete`}
			consequences={[
				"Your words go, for good, and so does the conversation about them.",
				...(isWider(now.audience) ? ["Everyone outside this chapter who received it is asked to remove it."] : []),
				"What you or others have made of it stays, and no longer says that it came from here.",
			]}
			deed="Delete it"
			back={`/reflections/${now.id}`}
		/>
	</>
);
