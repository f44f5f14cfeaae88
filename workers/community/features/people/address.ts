import type { Viewer } from "#web/viewer.ts";
import { roleOf } from "../../permissions.ts";

/** Members of one chapter can write to each other; guests see only their own address. */
export const seesAddress = (viewer: Viewer, personId: string): boolean =>
	viewer.kind === "person" && (viewer.id === personId || roleOf(viewer) !== "guest");
