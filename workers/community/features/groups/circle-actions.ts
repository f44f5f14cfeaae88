import type { Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { deleteEmptyCircle, insertGroup, insertMember } from "./write-store.ts";

/** What stands for a group where something is meant for those alone whom its maker invites. */
export const ownCircle = "circle";

type Made = { readonly id: string; readonly title: string; readonly groupId: string | null };

const circleIdOf = (id: string): string => id.replace(/^[a-z]+_/, "group_");

/** Where one goes on from a form: to what was made, or to its circle, which is still without anybody else. */
export const onTo = (made: `/${string}`, { id, groupId }: Pick<Made, "id" | "groupId">): `/${string}` =>
	groupId === ownCircle ? `/groups/${circleIdOf(id)}` : made;

/**
 * Makes something for a group, for the chapter, or for a circle of its own (E2): a group that nobody sees who isn't in it,
 * which begins with its maker and is named after what it is for. `make` is given the group's id. The circle's id follows
 * from the thing's, so that a form sent twice makes one; what can't be made leaves none behind.
 */
export const withCircle = async <T>(
	services: Services,
	who: Person,
	{ id, title, groupId }: Made,
	make: (groupId: string | null) => Promise<Result<T>>,
): Promise<Result<T>> => {
	if (groupId !== ownCircle) return make(groupId);
	const { db, clock } = services;
	const circleId = circleIdOf(id);
	await runGuarded(db, [
		insertGroup(db, {
			...{ id: circleId, name: title, purpose: "", coordinatorId: who.id },
			...{ kind: "circle", createdAt: clock() },
		}),
		insertMember(db, circleId, who.id, clock()),
	]);
	const made = await make(circleId);
	if (!made.ok) await runGuarded(db, deleteEmptyCircle(db, circleId, who.id));
	return made;
};
