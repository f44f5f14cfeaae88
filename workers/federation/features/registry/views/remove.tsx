import { isoOf } from "#core/clock.ts";
import { hostOf } from "#core/host.ts";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Entry } from "../rules.ts";
import { registryHref } from "./words.ts";

/** The second step before a chapter is removed. */
export const RemovePage = ({ entry }: { entry: Entry }) => {
	const name = entry.card?.name ?? entry.name;
	const page = registryHref(hostOf(entry.origin));
	return (
		<>
			<PageHead
				title={`Remove ${name}?`}
				trail={[
					{ href: "/registry", label: "Registry" },
					{ href: page, label: name },
				]}
			/>
			<DangerForm
				action={page}
				deed={`Remove ${name}`}
				back={page}
				consequences={[
					"What they shared with the network is removed from this site at once, and the other members let go of it when they next compare.",
					"They get nothing more of what others share with the network, and what they got through it is taken from them.",
					"Links that chapters have with one another directly go on.",
					"They read your word, and may ask again.",
				]}
			>
				<Hidden name="decision" value="removed" />
				<Hidden name="basedOn" value={isoOf(entry.changedAt)} />
				<TextArea name="note" label="Your word to their stewards" most={2_000} />
			</DangerForm>
		</>
	);
};
