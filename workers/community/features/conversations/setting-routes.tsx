import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { backTo, type Input } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { api, type CommunityRoute, form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { mailAnswer, mailBody, mailForm, mailOut } from "./contract.ts";
import { changeMailSetting } from "./setting-actions.ts";
import { readMailSetting } from "./setting-store.ts";
import { MailSettingForm } from "./setting-views.tsx";

type At = Input<Services>;

const settingPage = async (at: At, typedIn: Typed = {}) => {
	const { services, viewer, reader } = at;
	const setting = await readMailSetting(services.db, personOf(viewer).id, reader.zone);
	return ok(
		<Frame at={at} title="Mail, and when it may come" current="/me">
			<MailSettingForm {...typedIn} setting={setting} />
		</Frame>,
	);
};

export const settingRoutes: CommunityRoute[] = [
	page({ path: "/me/mail", may: "self.manage", summary: "When mail may come" }, (input) => settingPage(input)),
	form(
		{
			path: "/me/mail",
			may: "self.manage",
			summary: "Say when mail may come",
			body: mailForm,
			again: (input, values, errors) => settingPage(input, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const { conversations, quietFrom, quietTo, timeZone } = body;
			// Without quiet hours no clock matters.
			const zone = timeZone || (quietFrom || quietTo ? "" : "UTC");
			const setting = { conversations, quietFrom: quietFrom || null, quietTo: quietTo || null, timeZone: zone };
			return backTo(await changeMailSetting(services, personOf(viewer), setting), "/me/mail");
		},
	),
	api(
		{ method: "GET", path: "/api/me/mail", may: "self.manage", summary: "When mail may come", answer: mailAnswer },
		async ({ services, viewer, reader }) =>
			ok(mailOut(await readMailSetting(services.db, personOf(viewer).id, reader.zone))),
	),
	api(
		{ method: "PUT", path: "/api/me/mail", may: "self.manage", summary: "Say when mail may come", body: mailBody },
		({ body, services, viewer }) => changeMailSetting(services, personOf(viewer), body),
	),
];
