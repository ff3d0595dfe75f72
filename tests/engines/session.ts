/** One window of a browser, driven by the W3C WebDriver commands that Firefox and WebKit share. */

/** A WebDriver command as each protocol knows it. */
interface Command {
	/** Name in Marionette, Firefox's own protocol. */
	readonly name: string;
	/** Method and path in WebDriver over HTTP, below the session. */
	readonly http: readonly ['GET' | 'POST' | 'DELETE', string];
}

const COMMANDS = {
	newSession: { name: 'WebDriver:NewSession', http: ['POST', ''] },
	deleteSession: { name: 'WebDriver:DeleteSession', http: ['DELETE', ''] },
	navigate: { name: 'WebDriver:Navigate', http: ['POST', '/url'] },
	back: { name: 'WebDriver:Back', http: ['POST', '/back'] },
	refresh: { name: 'WebDriver:Refresh', http: ['POST', '/refresh'] },
	execute: { name: 'WebDriver:ExecuteAsyncScript', http: ['POST', '/execute/async'] },
	actions: { name: 'WebDriver:PerformActions', http: ['POST', '/actions'] },
	find: { name: 'WebDriver:FindElement', http: ['POST', '/element'] },
	frame: { name: 'WebDriver:SwitchToFrame', http: ['POST', '/frame'] },
	windows: { name: 'WebDriver:GetWindowHandles', http: ['GET', '/window/handles'] },
	switch: { name: 'WebDriver:SwitchToWindow', http: ['POST', '/window'] },
	close: { name: 'WebDriver:CloseWindow', http: ['DELETE', '/window'] },
	timeouts: { name: 'WebDriver:SetTimeouts', http: ['POST', '/timeouts'] }
} as const satisfies Record<string, Command>;
export type CommandName = keyof typeof COMMANDS;
export const commandOf = (name: CommandName): Command => COMMANDS[name];

/** Sends a command and returns its value; rejects with the browser's own message. */
export type Send = (command: CommandName, parameters?: object) => Promise<unknown>;

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
	readonly send: Send;
	/** Messages of the console since the last call: errors and warnings about pages, each a line. */
	readonly readConsole: () => Promise<readonly string[]>;
	/** Prints an address on A4 and returns the PDF. */
	readonly print: (address: string) => Promise<Buffer>;
	readonly stop: () => Promise<void>;
}

/** WebDriver's codes of keys that type no letter. */
export const KEYS = {
	Enter: '\uE007',
	Escape: '\uE00C',
	Home: '\uE011',
	End: '\uE010',
	PageDown: '\uE00F',
	ArrowRight: '\uE014',
	ArrowLeft: '\uE012',
	Tab: '\uE004'
} as const;

const WAIT_MS = 30_000;

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
	): Promise<Result> {
		const end = Date.now() + WAIT_MS;
		for (;;) {
			let cause: unknown;
			const value = await this.run(inPage, ...args).catch((error: unknown) => void (cause = error));
			if (value) return value;
			const what = `${inPage.toString()} of ${JSON.stringify(args)}`;
			if (Date.now() > end) throw new Error(`never true: ${what}`, { cause });
			await new Promise((later) => setTimeout(later, 50));
		}
	}

	/** Presses keys one after the other, by name where they have one. */
	async press(...keys: readonly (keyof typeof KEYS | (string & {}))[]): Promise<void> {
		const actions = keys.flatMap((key) => {
			const value = key in KEYS ? KEYS[key as keyof typeof KEYS] : key;
			return [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value }
			];
		});
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
		}, selector).then((point) => point ?? { x: 0, y: 0 });
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
