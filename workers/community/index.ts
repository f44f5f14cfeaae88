import { DurableObject } from "cloudflare:workers";
import { consoleLog } from "#core/log.ts";
import { configFrom, type Env } from "#site/config.ts";
import { realOutside } from "#site/services.ts";
import { siteWorker } from "#site/worker.ts";
import { makeApp } from "./app.ts";
import type { DurableRoom } from "./features/room/durable.ts";
import { durableRooms } from "./rooms.ts";
import { makeServices } from "./services.ts";

export default siteWorker({
	services: (env: Env) => {
		const rooms = env.ROOM && durableRooms(env.ROOM, consoleLog);
		return makeServices(configFrom(env), env.DB, { ...realOutside(env.QUEUE), rooms });
	},
	app: makeApp,
	work: () => import("./jobs/work.ts"),
	chores: () => import("./jobs/tick.ts"),
	mail: () => import("./jobs/mail.ts"),
});

/** The room of one meeting. What happens in it is loaded with the first who comes. */
export class MeetingRoom extends DurableObject<Env> {
	#room: DurableRoom | undefined;

	async #open(): Promise<DurableRoom> {
		const { durableRoom } = await import("./features/room/durable.ts");
		this.#room ??= durableRoom(this.ctx, this.env.DB, Date.now);
		return this.#room;
	}
	override async fetch(request: Request): Promise<Response> {
		return (await this.#open()).fetch(request);
	}
	override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
		await (await this.#open()).hear(socket, message);
	}
	/** Says goodbye in turn: until both have, the browser takes the connection for open. */
	override async webSocketClose(socket: WebSocket): Promise<void> {
		socket.close();
	}
	override async alarm(): Promise<void> {
		await (await this.#open()).merge();
	}
}
