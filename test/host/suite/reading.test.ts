import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { caretAt, hoverText, inWorkspace, openArticle, place, sourceline, words } from '../support/editor';
import { until } from '../support/until';

const POST = 'articles/ferry-strike-harbour-post.txt';
const WIRE = 'articles/ferry-strike-northern-wire.txt';

describe('Reading an article', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('decorates names by type, quotations by kind, and boilerplate', async () => {
    const editor = await openArticle(POST);
    const api = await sourceline();
    await until(() => api.decorations(editor) !== undefined);
    const shown = api.decorations(editor);
    const { document } = editor;
    assert.ok(words(document, shown?.person).includes('Tomas Okafor'));
    assert.ok(words(document, shown?.organization).includes('Velmar Port Authority'));
    assert.ok(
      words(document, shown?.direct).some((text) => text.startsWith('“We have waited eleven months')),
    );
    assert.ok(words(document, shown?.indirect).some((text) => text.includes('walked away from the table')));
    assert.ok(words(document, shown?.boilerplate).some((text) => text.includes('- Advertisement -')));
  });

  it('explains a quotation in plain sentences, with links to the speaker', async () => {
    const { document } = await openArticle(POST);
    const text = await hoverText(document, place(document, 'eleven months'));
    assert.match(text, /Direct quotation/);
    assert.match(text, /Said by Tomas Okafor, chairman of the Seafarers’ Union/);
    assert.match(text, /\[First mention of Tomas Okafor\]\(command:sourceline\.open\?/);
    assert.match(text, /claims? by Tomas Okafor\]\(command:sourceline\.showClaims\?/);
  });

  it('explains a name: type, role, number of mentions here and elsewhere', async () => {
    const { document } = await openArticle(POST);
    const text = await hoverText(document, place(document, 'Tomas Okafor'));
    assert.match(text, /Tomas Okafor — person/);
    assert.match(text, /mentions? here, \d+ more in \d+ other article/);
    const [, ...quotation] = text.split('\n---\n');
    assert.ok(
      quotation.join('\n').startsWith('---\n\n**Direct quotation'),
      'a line parts it from what is said beside it',
    );
  });

  it('lists what an article says as symbols, and draws no pictures for it (trap)', async () => {
    const content =
      'Toll of $(bug) shakes Velmar\n\nNorthern Wire, 9 March 2025\n\n' +
      '“The $(bug) is loose,” said Oksana Hrytsenko, who leads the Guild of Bakers. “We have no choice.”\n\n' +
      'The Guild of Bakers said the ovens would stay cold until the summer.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(document);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = symbols.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]);
    assert.ok(
      names.some((name) => name.includes('(bug) is loose')),
      names.join('; '),
    );
    assert.ok(!names.some((name) => name.includes('$(')), names.join('; '));
  });

  it('finds the references of an actor in every article', async () => {
    const { document } = await openArticle(POST);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      place(document, 'Tomas Okafor'),
    );
    const files = new Set(found.map(({ uri }) => uri.path.split('/').at(-1)));
    assert.ok(
      files.has('ferry-strike-harbour-post.txt') && files.has('ferry-strike-northern-wire.txt'),
      [...files].join(),
    );
    for (const { uri, range } of found) {
      const target = await vscode.workspace.openTextDocument(uri);
      assert.match(target.getText(range), /Okafor|he|him|his|chairman/i);
    }
  });

  it('goes to the mention that introduces an actor', async () => {
    const { document } = await openArticle(POST);
    const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      place(document, 'Okafor', 1),
    );
    assert.equal(document.getText(definition?.range), 'Tomas Okafor');
  });

  it('highlights the other mentions in the article', async () => {
    const { document } = await openArticle(POST);
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      place(document, 'Okafor'),
    );
    assert.ok(found.length >= 2);
  });

  it('steps to the next and the previous mention, across articles', async () => {
    const editor = await openArticle(POST);
    caretAt(editor, 'Tomas Okafor');
    const seen: string[] = [];
    for (let i = 0; i < 8; i++) {
      await vscode.commands.executeCommand('sourceline.nextMention');
      const active = vscode.window.activeTextEditor;
      assert.ok(active);
      seen.push(active.document.uri.path.split('/').at(-1) ?? '');
    }
    assert.ok(seen.includes('ferry-strike-northern-wire.txt'), seen.join());
    await vscode.commands.executeCommand('sourceline.previousMention');
    await until(() => vscode.window.activeTextEditor?.selection.isEmpty === false);
  });

  it('steps through the quotations', async () => {
    const editor = await openArticle(POST);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const selected = () => editor.document.getText(editor.selection);
    await vscode.commands.executeCommand('sourceline.nextQuotation');
    await until(() => selected() !== '');
    const first = selected();
    await vscode.commands.executeCommand('sourceline.nextQuotation');
    await until(() => selected() !== first);
    await vscode.commands.executeCommand('sourceline.previousQuotation');
    await until(() => selected() === first);
  });

  it('offers quotations in the outline and actors among the symbols', async () => {
    const { document } = await openArticle(POST);
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(
      outline.some(({ name, detail }) => name.startsWith('“We have waited') && detail.includes('Okafor')),
    );
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Okafor',
    );
    assert.ok(symbols.some(({ name }) => name === 'Tomas Okafor'));
  });

  it('makes boilerplate foldable', async () => {
    const { document } = await openArticle(POST);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const start = place(document, '- Advertisement -').line;
    assert.ok(ranges.some((range) => range.start === start && range.end === document.lineCount - 2));
  });

  it('reads an article again after an edit', async () => {
    const editor = await openArticle(POST);
    const api = await sourceline();
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(8, 0), '“No ship will sail,” said Amara Nwosu, a captain.\n\n'),
    );
    await until(() => api.claims().some(({ text }) => text.includes('No ship will sail')));
    await until(() => words(editor.document, api.decorations(editor)?.person).includes('Amara Nwosu'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until(() => !api.claims().some(({ text }) => text.includes('No ship will sail')));
  });

  it('dims boilerplate or leaves it, without reading anything again', async () => {
    const editor = await openArticle(POST);
    const api = await sourceline();
    const dimmed = () => api.decorations(editor)?.boilerplate.length ?? 0;
    await until(() => dimmed() > 0);
    const scan = api.scan();
    const settings = vscode.workspace.getConfiguration('sourceline');
    await settings.update('boilerplate.dim', false, vscode.ConfigurationTarget.Workspace);
    await until(() => dimmed() === 0);
    await settings.update('boilerplate.dim', undefined, vscode.ConfigurationTarget.Workspace);
    await until(() => dimmed() > 0);
    assert.equal(api.scan(), scan);
  });

  it('takes its marks away when the language becomes one that holds no articles', async () => {
    const { document } = await openArticle(POST);
    const api = await sourceline();
    const isMarked = () =>
      vscode.window.visibleTextEditors.some(
        (editor) => editor.document === document && api.decorations(editor) !== undefined,
      );
    await until(isMarked);
    await vscode.languages.setTextDocumentLanguage(document, 'json');
    await until(() => !isMarked());
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await until(isMarked);
  });

  it('leaves what is no article untouched', async () => {
    const editor = await openArticle('README.md');
    const api = await sourceline();
    assert.equal(api.state(editor.document.uri).kind, 'notArticle');
    assert.equal(api.decorations(editor), undefined);
    assert.equal(await hoverText(editor.document, place(editor.document, 'Tomas')), '');
  });

  it('does nothing when switched off, and comes back when switched on', async () => {
    const editor = await openArticle(WIRE);
    const api = await sourceline();
    await until(() => api.decorations(editor) !== undefined);
    await vscode.commands.executeCommand('sourceline.toggleAnnotations');
    await until(() => api.decorations(editor) === undefined);
    assert.equal(api.entities().length, 0);
    assert.equal(await hoverText(editor.document, place(editor.document, 'Tomas Okafor')), '');
    await vscode.commands.executeCommand('sourceline.toggleAnnotations');
    await until(() => api.decorations(editor) !== undefined);
    await until(() => api.scan().kind === 'done');
  });

  it('says so about a file that is too long', async () => {
    const api = await sourceline();
    const uri = inWorkspace('long.txt');
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode('He said it again and again. '.repeat(750_000)),
    );
    try {
      const { document } = await vscode.window.showTextDocument(uri);
      await until(() => api.state(document.uri).kind === 'tooLarge');
      await until(() =>
        api.rows('articles').some(({ label, icon }) => label === 'long.txt' && icon === 'leftOut'),
      );
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });
});
