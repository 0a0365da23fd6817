// What VS Code does, with its own library of the protocol: open, type a fault, see it, take the quick fix, complete a
// key, rename a tag, format, close. Prints a line for each step; LSP_COMMAND is the server, LSP_FOLDER the site.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const folder = process.env.LSP_FOLDER;
const [command, ...args] = process.env.LSP_COMMAND.split('\n');
const server = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
const exited = new Promise((resolve) => server.on('exit', resolve));
const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(server.stdout),
    new protocol.StreamMessageWriter(server.stdin),
);

const told = new Map();
let waiting = () => {};
connection.onNotification(protocol.PublishDiagnosticsNotification.type, (params) => {
    told.set(`${params.uri} ${params.version}`, params.diagnostics);
    waiting();
});
const registered = new Promise((resolve) => {
    connection.onRequest(protocol.RegistrationRequest.type, (params) => {
        resolve(params.registrations.map((one) => one.method).join());
    });
});
connection.listen();

const folderUri = pathToFileURL(folder).href;
const initialized = await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid,
    rootUri: folderUri,
    workspaceFolders: [{ uri: folderUri, name: 'site' }],
    capabilities: {
        general: { positionEncodings: ['utf-16'] },
        textDocument: {
            codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
            rename: { prepareSupport: true },
        },
        workspace: {
            workspaceEdit: { documentChanges: true },
            didChangeWatchedFiles: { dynamicRegistration: true },
        },
    },
});
console.log('encoding:', initialized.capabilities.positionEncoding);
await connection.sendNotification(protocol.InitializedNotification.type, {});
console.log('watches:', await registered);

const uri = pathToFileURL(join(folder, 'a.md')).href;
let document = TextDocument.create(uri, 'markdown', 1, readFileSync(join(folder, 'a.md'), 'utf8'));
await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'markdown', version: 1, text: document.getText() },
});

async function diagnostics() {
    const key = `${uri} ${document.version}`;
    while (!told.has(key)) {
        await new Promise((resolve) => { waiting = resolve; });
    }
    return told.get(key);
}

async function change(edits) {
    const contentChanges = [...edits]
        .sort((one, other) => document.offsetAt(other.range.start) - document.offsetAt(one.range.start))
        .map((edit) => ({ range: edit.range, text: edit.newText }));
    document = TextDocument.update(document, contentChanges, document.version + 1);
    await connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: document.version },
        contentChanges,
    });
}

const line = (number) => document.getText().split(/\r\n|\r|\n/)[number];
const range = (startLine, start, endLine, end) => ({
    start: { line: startLine, character: start },
    end: { line: endLine, character: end },
});
const textDocument = { uri };

// Type a fault, and see it.
await diagnostics();
await change([{ range: range(2, 0, 3, 0), newText: 'date: 2025-09-18 16:00:00 +0200\n' }]);
console.log('fault:', (await diagnostics()).map((one) => one.code).join());

// Take the quick fix.
const actions = await connection.sendRequest(protocol.CodeActionRequest.type, {
    textDocument,
    range: range(2, 8, 2, 8),
    context: { diagnostics: await diagnostics(), only: ['quickfix'] },
});
console.log('fix:', actions[0].title);
await change(actions[0].edit.documentChanges[0].edits);
console.log('fixed:', line(2), (await diagnostics()).length);

// Complete a key.
await change([{ range: range(4, 0, 4, 0), newText: 'po\n' }]);
const items = await connection.sendRequest(protocol.CompletionRequest.type, {
    textDocument,
    position: { line: 4, character: 2 },
});
await change([items.find((item) => item.label === 'post_kind').textEdit]);
console.log('completed:', line(4));
await change([{ range: range(4, 0, 5, 0), newText: '' }]);

// Hover.
const hover = await connection.sendRequest(protocol.HoverRequest.type, {
    textDocument,
    position: { line: 3, character: 1 },
});
console.log('hover:', hover.contents.value);

// Rename a tag, in this file and in another.
const position = { line: 3, character: 8 };
const tag = await connection.sendRequest(protocol.PrepareRenameRequest.type, { textDocument, position });
console.log('tag:', tag.placeholder);
const renamed = await connection.sendRequest(protocol.RenameRequest.type, { textDocument, position, newName: 'new' });
for (const one of renamed.documentChanges) {
    if (one.textDocument.uri === uri) {
        await change(one.edits);
    } else {
        const name = new URL(one.textDocument.uri);
        const other = TextDocument.create(name.href, 'markdown', 1, readFileSync(name, 'utf8'));
        console.log('other file:', TextDocument.applyEdits(other, one.edits).split('\n')[3]);
    }
}
console.log('renamed:', line(3));

// Format.
const edits = await connection.sendRequest(protocol.DocumentFormattingRequest.type, {
    textDocument,
    options: { tabSize: 2, insertSpaces: true },
});
await change(edits);
console.log('formatted:', document.getText().split('\n').join('|'));

// A request that is not waited for any more.
const cancel = new protocol.CancellationTokenSource();
const hovering = connection.sendRequest(
    protocol.RenameRequest.type, { textDocument, position: { line: 4, character: 3 }, newName: 'x' }, cancel.token);
cancel.cancel();
console.log('cancelled or answered:', await hovering.then(() => true, (fault) => fault.code === -32800));

// Close.
await connection.sendNotification(protocol.DidCloseTextDocumentNotification.type, { textDocument });
await connection.sendRequest(protocol.ShutdownRequest.type);
await connection.sendNotification(protocol.ExitNotification.type);
console.log('closed:', await exited);
