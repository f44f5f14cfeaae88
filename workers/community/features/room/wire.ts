import type { NotePart } from "./notes.ts";

/** The room closes with this code on who sends more than a person writes: they are welcome again in a while. */
export const tooFast = 4029;

/**
 * What goes between a browser and a meeting's room over the WebSocket, as JSON. Bytes are Yjs updates and state vectors in
 * base64. A browser says what it has, is given what it lacks, and sends what the room lacks; then each change goes as it comes.
 */
export type FromBrowser =
	| { readonly t: "hello"; readonly have: Readonly<Partial<Record<NotePart, string>>> }
	| { readonly t: "update"; readonly id: number; readonly part: NotePart; readonly bytes: string };

export type FromRoom =
	| {
			readonly t: "welcome";
			readonly parts: Readonly<Record<NotePart, { readonly lack: string; readonly have: string }>>;
	  }
	/** Written down for good. */
	| { readonly t: "kept"; readonly id: number }
	/** Not taken, and why; what was written stays with whoever wrote it. */
	| { readonly t: "refused"; readonly id: number; readonly why: string }
	/** It builds on something that the room doesn't have: say hello again, and send all. */
	| { readonly t: "again" }
	| { readonly t: "update"; readonly part: NotePart; readonly bytes: string }
	/** Something beside the notes is different: the page is to be read again. */
	| { readonly t: "changed" };
