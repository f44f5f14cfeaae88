const second = 1_000;
const minute = 60 * second;

/** Whether somebody has their hands in there. */
const inUse = (element: Element): boolean => {
	const active = document.activeElement;
	return element.contains(active) && active?.matches("input, textarea, select") === true;
};

/** Puts what the server says now in the place of what it said before, in every part that others may change. */
const swap = (fresh: Document): void => {
	for (const element of document.querySelectorAll<HTMLElement>("[data-live]")) {
		const now = fresh.getElementById(element.id);
		if (!now || now.outerHTML === element.outerHTML || inUse(element)) continue;
		const open = [...element.querySelectorAll("details")].map((one) => one.open);
		const focused = element.contains(document.activeElement);
		const part = element.dataset.part;
		element.replaceWith(now);
		for (const [i, one] of [...now.querySelectorAll("details")].entries()) one.open ||= open[i] ?? false;
		if (focused) now.querySelector<HTMLElement>("button, a")?.focus();
		if (now.dataset.part && now.dataset.part !== part) openNotes(now.dataset.part);
	}
	tick();
};

/** Everybody writes where the meeting is. */
const openNotes = (part: string): void => {
	const details = document.querySelector<HTMLDetailsElement>(`[data-notes="${part}"] details`);
	if (details) details.open = true;
};

const tick = (): void => {
	for (const element of document.querySelectorAll<HTMLElement>("[data-since]"))
		element.textContent = String(Math.max(0, Math.floor((Date.now() - Number(element.dataset.since)) / minute)));
};

const parsed = async (answer: Response): Promise<Document> =>
	new DOMParser().parseFromString(await answer.text(), "text/html");

/** What a form brought: the parts of the page anew, and the form itself, empty and with an id of its own. */
const afterForm = (form: HTMLFormElement, fresh: Document): void => {
	const own = form.closest("details");
	const again = [...fresh.forms].find((one) => one.action === form.action && one.id === form.id)?.closest("details");
	if (document.activeElement instanceof HTMLElement && form.contains(document.activeElement))
		document.activeElement.blur();
	if (own?.closest("[data-live]")) own.open = false;
	else if (own && again) own.replaceWith(again);
	swap(fresh);
	own?.querySelector("summary")?.focus();
};

/**
 * Keeps the page at what others do, without pulling away what somebody is typing. Its buttons and forms are sent without
 * leaving the page; what is refused is sent once more as a browser does it, and answered by a page that says why.
 */
export const follow = (address: string) => {
	let asked: ReturnType<typeof setTimeout> | undefined;
	const readAgain = () => {
		clearTimeout(asked);
		asked = setTimeout(async () => {
			const answer = await fetch(address, { cache: "no-store" }).catch(() => undefined);
			if (answer?.ok) swap(await parsed(answer));
		}, 150);
	};
	document.addEventListener("submit", async (event) => {
		const form = event.target as HTMLFormElement;
		// Notes that were begun in a form of their own go with it, and the page is drawn with them.
		if (!form.action.includes("/room/") || form.closest("[data-notes]")) return;
		event.preventDefault();
		const body = new URLSearchParams(new FormData(form) as never);
		const answer = await fetch(form.action, { method: "POST", body }).catch(() => undefined);
		// Whoever was signed out meanwhile is led elsewhere, and is to see that.
		if (answer?.ok && new URL(answer.url).pathname === address) afterForm(form, await parsed(answer));
		else form.submit();
	});
	// What was left alone while somebody had their hands in it.
	document.addEventListener("focusout", readAgainSoon);
	function readAgainSoon(event: FocusEvent) {
		if ((event.target as Element).closest("[data-live]")) readAgain();
	}
	setInterval(tick, 15 * second);
	return { readAgain };
};
