import { newId } from "#core/id.ts";
import { indexMany } from "#exchange/search.ts";
import { hashOf } from "#identity/secret.ts";
import type { Services } from "../../services.ts";
import type { Fated } from "./fate-rules.ts";
import { type Made, messageTitle } from "./making.ts";
import { type Brought, hrefOf } from "./report-rules.ts";
import type { PostItem } from "./rules.ts";
import type { NewKey } from "./run-store.ts";
import { readThreads } from "./store.ts";
import { type Bringing, insertConversations, insertMessages, renewMessages } from "./write-store.ts";

/** Who wrote it, in words, where that is nobody whom we know for sure. */
const saidBy = ({ author, text }: PostItem): string =>
	author === "" ? text : `**${author.replace(/([\\*_[\]<>`#])/g, "\\$1")}**:\n\n${text}`;

type Post = { readonly one: Fated; readonly data: PostItem; readonly at: number };

/** In the order in which they were written; what says no time stays behind what came before it, and no two are at once. */
const inTime = (items: readonly Fated[], now: number): Post[] => {
	const posts = items.flatMap((one) => (one.planned.becomes === "message" ? [{ one, data: one.planned.data }] : []));
	let last = 0;
	const timed = posts.map((post) => {
		last = post.data.at ?? (last || now);
		return { ...post, at: last };
	});
	const latest = new Map<string, number>();
	return timed
		.toSorted((a, b) => a.at - b.at)
		.map((post) => {
			const at = Math.max(post.at, (latest.get(post.data.thread) ?? 0) + 1);
			latest.set(post.data.thread, at);
			return { ...post, at };
		});
};

/** Posts as conversations: one for each topic, and what comes to a topic later goes where the rest of it stands. */
export const makingTalk = async (
	services: Services,
	items: readonly Fated[],
	by: Bringing,
): Promise<Made & { readonly threads: readonly NewKey[]; readonly brought: readonly Brought[] }> => {
	const { db, site } = services;
	const posts = inTime(items, by.now);
	const keyOf = new Map<string, string>();
	for (const thread of new Set(posts.map(({ data }) => data.thread)))
		keyOf.set(thread, await hashOf(["conversation", by.groupId ?? "", thread].join("\n")));
	const known = await readThreads(db, [...keyOf.values()]);
	const conversations = new Map<string, { id: string; title: string; at: number; fresh: boolean }>();
	for (const { data, at, one } of posts) {
		if (conversations.has(data.thread) || one.fate !== "new") continue;
		const id = known.get(keyOf.get(data.thread) ?? "");
		conversations.set(data.thread, {
			id: id ?? newId("conversation", services),
			title: data.title,
			at,
			fresh: id === undefined,
		});
	}
	const localIds = new Map<Fated, string>();
	const rows = posts.map(({ one, data, at }) => {
		const id = one.localId ?? newId("message", services);
		localIds.set(one, id);
		const personId = one.author?.id ?? by.byId;
		return {
			one,
			id,
			at,
			personId,
			text: one.author ? data.text : saidBy(data),
			conversationId: conversations.get(data.thread)?.id ?? "",
		};
	});
	const fresh = rows.filter(({ one }) => one.fate === "new").map(({ one: _one, ...row }) => row);
	const changed = rows.filter(({ one }) => one.fate === "changed").map(({ id, text }) => ({ id, text }));
	const begun = [...conversations].filter(([, { fresh: isNew }]) => isNew).map(([thread, one]) => ({ thread, ...one }));
	const doc = { kind: "conversation", container: by.groupId, language: null };
	const docs = [
		...begun.map(({ id, title, at }) => ({ ...doc, id, authorId: by.byId, title, body: "", updatedAt: at })),
		...rows.map(({ id, personId, text, at }) => ({
			...doc,
			id,
			authorId: personId,
			title: messageTitle(text),
			body: text,
			updatedAt: at,
		})),
	];
	const renewed = rows.filter(({ one }) => one.fate === "changed");
	return {
		localIds,
		brought: [
			...[...conversations.values()].map(({ id, title }) => ({ title, href: hrefOf(id) })),
			...renewed.map(({ id, one }) => ({ title: one.planned.title, href: hrefOf(id) })),
		],
		threads: begun.map(({ thread, id }) => ({ key: keyOf.get(thread) ?? "", localId: id })),
		statements: [
			...(begun.length > 0 ? insertConversations(db, begun, by) : []),
			...(fresh.length > 0 ? insertMessages(db, fresh) : []),
			...(changed.length > 0 ? renewMessages(db, changed) : []),
			...(docs.length > 0 ? [indexMany(site, docs)] : []),
		],
	};
};
