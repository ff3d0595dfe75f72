/** One window of a browser, driven by the W3C WebDriver commands that Firefox and WebKit share. */

/** Each command's name in Marionette, Firefox's own protocol, and its method and path in WebDriver over HTTP. */
export const COMMANDS = {
	newSession: ['NewSession', 'POST', ''],
	deleteSession: ['DeleteSession', 'DELETE', ''],
	timeouts: ['SetTimeouts', 'POST', '/timeouts'],
	navigate: ['Navigate', 'POST', '/url'],
	back: ['Back', 'POST', '/back'],
	refresh: ['Refresh', 'POST', '/refresh'],
	execute: ['ExecuteAsyncScript', 'POST', '/execute/async'],
	actions: ['PerformActions', 'POST', '/actions'],
	find: ['FindElement', 'POST', '/element'],
	frame: ['SwitchToFrame', 'POST', '/frame'],
	windows: ['GetWindowHandles', 'GET', '/window/handles'],
	switch: ['SwitchToWindow', 'POST', '/window'],
	close: ['CloseWindow', 'DELETE', '/window']
} as const;

/** Size and colours of the window. */
export interface Appearance {
	readonly width: number;
	readonly height: number;
	readonly dark: boolean;
	/** Features to turn off, in the engine's own names. */
	readonly without?: readonly string[];
}

/** An engine that has been started. */
export interface Driver {
	/** Sends a command and returns its value; rejects with the browser's own message. */
	readonly send: (command: keyof typeof COMMANDS, parameters?: object) => Promise<unknown>;
	/** Messages of the console since the last call: errors and warnings about pages, each a line. */
	readonly readConsole: () => Promise<readonly string[]>;
	/** Prints an address on A4 and returns the PDF. */
	readonly print: (address: string) => Promise<Buffer>;
	readonly stop: () => Promise<void>;
}

/** WebDriver's codes of keys that type no letter. */
const KEYS: Readonly<Record<string, string>> = { Escape: '\uE00C', Home: '\uE011', ArrowRight: '\uE014' };

export const TIMEOUTS = { script: 60_000, pageLoad: 60_000 };
const WAIT_MS = 30_000;
const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

/** Tries until something succeeds: a browser that starts does not answer at once. */
export async function retry<Result>(attempt: () => Promise<Result>): Promise<Result> {
	for (const end = Date.now() + WAIT_MS; ; await pause(100)) {
		try {
			return await attempt();
		} catch (error) {
			if (Date.now() > end) throw error;
		}
	}
}

export class Session {
	constructor(private readonly driver: Driver) {}

	readonly readConsole = (): Promise<readonly string[]> => this.driver.readConsole();
	readonly print = (address: string): Promise<Buffer> => this.driver.print(address);
	readonly stop = (): Promise<void> => this.driver.stop();

	async open(address: string): Promise<void> {
		// Another fragment of the page that is open would load nothing.
		await this.driver.send('navigate', { url: 'about:blank' });
		await this.driver.send('navigate', { url: address });
	}
	readonly back = (): Promise<unknown> => this.driver.send('back');
	readonly reload = (): Promise<unknown> => this.driver.send('refresh');

	/** Calls a function in the page with plain values, and returns what it resolves to. */
	async run<Args extends readonly unknown[], Result>(
		inPage: (...args: Args) => Result | Promise<Result>,
		...args: Args
	): Promise<Result> {
		const script = `const done = arguments[arguments.length - 1];
			Promise.resolve().then(() => (${inPage.toString()})(...Array.prototype.slice.call(arguments, 0, -1)))
				.then((value) => done({ value }), (error) => done({ error: String(error && error.stack || error) }));`;
		const answer = (await this.driver.send('execute', { script, args })) as {
			value: Result;
			error?: string;
		} | null;
		if (!answer) throw new Error('The page was left');
		const { value, error } = answer;
		if (error !== undefined) throw new Error(`${error} in ${inPage.toString().slice(0, 200)}`);
		return value;
	}

	/** Waits until a function in the page returns a truthy value, also over a change of page, and returns it. */
	async until<Args extends readonly unknown[], Result>(
		inPage: (...args: Args) => Result,
		...args: Args
	): Promise<NonNullable<Result>> {
		for (const end = Date.now() + WAIT_MS; ; await pause(50)) {
			let cause: unknown;
			const value = await this.run(inPage, ...args).catch((error: unknown) => void (cause = error));
			if (value) return value;
			const what = `${inPage.toString()} of ${JSON.stringify(args)}`;
			if (Date.now() > end) throw new Error(`never true: ${what}`, { cause });
		}
	}

	/** Presses keys one after the other, by name where they have one. */
	async press(...keys: readonly string[]): Promise<void> {
		const actions = keys.flatMap((key) =>
			['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key }))
		);
		await this.driver.send('actions', { actions: [{ type: 'key', id: 'keys', actions }] });
	}

	/** Clicks the middle of an element, where the figure of a telephone does not cover it. */
	async click(selector: string): Promise<void> {
		const { x, y } = await this.until((wanted) => {
			const element = [...document.querySelectorAll(wanted)].find((each) => each.checkVisibility());
			const before = element?.getBoundingClientRect();
			if (!element || !before) return undefined;
			scrollBy({ top: before.top - innerHeight * 0.75, behavior: 'instant' });
			const { left, top, width, height } = element.getBoundingClientRect();
			const point = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
			const hit = document.elementFromPoint(point.x, point.y);
			return hit && (element.contains(hit) || hit.contains(element)) ? point : undefined;
		}, selector);
		const actions = [
			{ type: 'pointerMove', x, y },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 }
		];
		await this.driver.send('actions', {
			actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]
		});
	}

	/** Commands go to a frame of the page until `leaveFrame`. */
	async enterFrame(selector: string): Promise<void> {
		const id = await this.driver.send('find', { using: 'css selector', value: selector });
		await this.driver.send('frame', { id, element: Object.values(id as object)[0] as string });
	}
	readonly leaveFrame = (): Promise<unknown> => this.driver.send('frame', { id: null });

	/** Handles of all windows, in no order. */
	readonly windows = (): Promise<string[]> => this.driver.send('windows') as Promise<string[]>;
	readonly switchTo = (handle: string): Promise<unknown> => this.driver.send('switch', { handle });
	readonly closeWindow = (): Promise<unknown> => this.driver.send('close');
}
