import type { Page } from "playwright-core";
import type { Opened } from "./demo.ts";
import { examineShown } from "./examine.ts";

/** A form in which something can be wrong: where it stands on its page, and what tells it from others. */
type Refusable = { readonly index: number; readonly made: string };

/** What is typed into; a script run in the page names it. */
const fields = `[...form.elements].filter((one) =>
	one.matches("textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=submit])"))`;

/** What takes as much as a file isn't filled to its end: features/imports/pasting.workerd.test.ts sends that. */
const typable = "one.maxLength > 0 && one.maxLength < 100_000";

/** Forms with a field that must not be empty, or may not be longer than it says. */
const refusableForms = (page: Page): Promise<Refusable[]> =>
	page.evaluate(`[...document.forms].flatMap((form, index) => {
		const wrong = ${fields}.some((one) => one.required || (${typable}));
		const names = [...form.elements].map((one) => one.name).sort().join(" ");
		const path = new URL(form.action).pathname.replace(/[a-z]+_[0-9a-z]{20,}/g, ":id");
		return form.method === "post" && wrong ? [{ index, made: path + " " + names }] : [];
	})`);

/** Leaves empty what must be filled, writes too much where that is the limit, and sends it. */
const sendWrong = async (page: Page, index: number): Promise<number> => {
	const [answer] = await Promise.all([
		page.waitForResponse((one) => one.request().method() === "POST" && one.request().isNavigationRequest()),
		page.evaluate(`(() => {
			const form = document.forms[${index}];
			for (const one of ${fields})
				one.value = one.required ? "" : ${typable} ? "too long ".repeat(one.maxLength / 9 + 2) : one.value;
			form.requestSubmit(form.querySelector("button:not([type=button])"));
		})()`),
		page.waitForEvent("load"),
	]);
	return answer.status();
};

/**
 * Sends each form of the page that is open in a way that is refused, so that nothing changes, and looks at what comes
 * back: the same form, with what is wrong. Forms that `isNew` knows are left out.
 */
export const examineForms = async (opened: Opened, isNew: (made: string) => boolean): Promise<string[]> => {
	const { page, troubles } = opened;
	const href = page.url();
	const found: string[] = [];
	for (const { index, made } of (await refusableForms(page)).filter((one) => isNew(one.made))) {
		await page.goto(href);
		troubles.length = 0;
		const status = await sendWrong(page, index);
		const alerts = await page.getByRole("alert").count();
		const refused =
			status === 400 && alerts === 1 ? [] : [`it answers ${status}, with ${alerts} lists of what is wrong`];
		const wrong = [...refused, ...(await examineShown(opened))];
		found.push(...wrong.map((one) => `${made} at ${href}, sent wrongly: ${one}`));
	}
	return found;
};
