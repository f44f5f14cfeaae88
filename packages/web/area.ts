import type { Area } from "./route.ts";

/** What an address is for, where no route tells: the machine's own corners answer in JSON. */
export const areaOf = (path: string): Area =>
	/^\/(api|exchange|\.well-known|nodeinfo|records|activities)(\/|$)|^\/(actor|healthz|openapi\.json)$/.test(path)
		? "api"
		: "page";
