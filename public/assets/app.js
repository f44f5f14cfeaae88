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
	const datetime = { ...date, hour: "numeric", minute: "2-digit" };
	const styles = { date, datetime, occasion: { weekday: "long", ...datetime } };
	for (const element of document.querySelectorAll("time[data-style]")) {
		const style = styles[element.dataset.style];
		if (!style) continue;
		element.textContent = new Date(element.dateTime).toLocaleString(language, style);
		element.lang = language;
	}
})();
