/** Saves a file on the visitor’s machine. */
export function downloadFile(name: string, content: Blob): void {
	const anchor = document.createElement('a');
	anchor.href = URL.createObjectURL(content);
	anchor.download = name;
	anchor.click();
	// The browser has taken the file by the next task.
	setTimeout(() => URL.revokeObjectURL(anchor.href));
}
