const browsers: readonly (readonly [RegExp, string])[] = [
	[/\bEdgA?\//, "Edge"],
	[/\bOPR\//, "Opera"],
	[/\bFirefox\/|\bFxiOS\//, "Firefox"],
	[/Chrome\/|\bCriOS\//, "Chrome"],
	[/\bSafari\//, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
	[/\biPhone\b/, "iPhone"],
	[/\biPad\b/, "iPad"],
	[/\bAndroid\b/, "Android"],
	[/\bWindows\b/, "Windows"],
	[/\bMac OS X\b|\bMacintosh\b/, "Mac"],
	[/\bCrOS\b/, "ChromeOS"],
	[/\bLinux\b/, "Linux"],
];

const named = (agent: string, names: readonly (readonly [RegExp, string])[]): string | undefined =>
	names.find(([pattern]) => pattern.test(agent))?.[1];

/** A browser as its owner would call it, from the User-Agent header: "Firefox on Linux". */
export const deviceOf = (userAgent: string | undefined): string => {
	const agent = (userAgent ?? "").slice(0, 500);
	const browser = named(agent, browsers);
	const system = named(agent, systems);
	if (browser && system) return `${browser} on ${system}`;
	return browser ?? system ?? "An unknown device";
};
