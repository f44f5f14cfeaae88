// Nothing on a page needs this file. It tells the server the reader's time zone, and writes times anew on pages that
// were rendered without knowing it.
(() => {
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	if (!zone) return;
	const secure = location.protocol === "https:" ? "; Secure" : "";
	if (!document.cookie.split("; ").includes(`zone=${zone}`))
		// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store isn't everywhere yet, and a zone needs no escaping.
		document.cookie = `zone=${zone}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
	if (document.documentElement.dataset.zone === zone) return;

	const language = navigator.language;
	const date = { day: "numeric", month: "long", year: "numeric" };
	const withTime = { ...date, hour: "2-digit", minute: "2-digit" };
	for (const element of document.querySelectorAll("time[data-style]")) {
		const style = element.dataset.style;
		if (style === "relative") continue;
		const at = new Date(element.dateTime);
		element.textContent = at.toLocaleString(language, style === "datetime" ? withTime : date);
		element.lang = language;
	}
})();
