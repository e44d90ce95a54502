import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
    }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Record<string, string> }[];
    readonly menus: Record<string, readonly { readonly command: string }[]>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Record<string, Record<string, unknown>> };
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[];
    readonly views: Record<string, readonly { readonly id: string }[]>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
  };
}

/** A step of a walkthrough. */
interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string };
  readonly completionEvents: readonly string[];
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const sources = filesIn('src/views', 'src/editor').map((file) => readFileSync(file, 'utf8'));
const code = sources.join('\n');

describe('the manifest', () => {
  const { contributes } = manifest;

  it('contributes exactly the commands that the editor registers', () => {
    const contributed = contributes.commands.map(({ command }) => command);
    const [table = ''] = /export const COMMANDS = \{[\s\S]*?\} as const/.exec(code) ?? [];
    const registered = [...table.matchAll(/'(sourceline\.\w+)'/g)].map(([, id]) => id);
    assert.deepEqual([...contributed].sort(), [...registered].sort());
    assert.ok(contributes.commands.every(({ category }) => category === 'Sourceline'));
  });

  it('puts only commands that exist into menus and on keys', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    for (const { command } of used) assert.ok(known.has(command), command);
  });

  it('asks in its conditions only for what the editor is told', () => {
    const [declaration = ''] = /export interface EditorContext \{[\s\S]*?\n\}/.exec(code) ?? [];
    const told = [...declaration.matchAll(/readonly (\w+):/g)].map(([, name]) => name);
    const conditions = [...text.matchAll(/"(?:when|enablement)": "(.*?)"/g)].map(([, when = '']) =>
      when.replace(/\bview (?:==|=~) \S+/g, ''),
    );
    const awaited = [...text.matchAll(/"onContext:(.*?)"/g)].map(([, when = '']) => when);
    const asked = [...conditions, ...awaited].flatMap((when) =>
      [...when.matchAll(/sourceline\.(\w+)/g)].map(([, name]) => name),
    );
    assert.deepEqual([...new Set(asked)].sort(), [...told].sort());
  });

  it('gives every colour a default in all four kinds of theme, and every colour the code asks for', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(
        Object.keys(defaults).sort(),
        ['dark', 'highContrast', 'highContrastLight', 'light'],
        id,
      );
    }
    const known = new Set(contributes.colors.map(({ id }) => id));
    for (const kind of ['person', 'organization', 'place', 'nationality', 'date', 'boilerplate'])
      assert.ok(known.has(`sourceline.${kind}`));
    for (const kind of ['direct', 'mixed', 'indirect']) {
      assert.ok(known.has(`sourceline.${kind}Background`) && known.has(`sourceline.${kind}Border`));
    }
  });

  it('gives each kind of name, and each kind of quotation, a colour that no other has', () => {
    for (const ids of [
      ['person', 'organization', 'place', 'nationality', 'date'],
      ['directBorder', 'mixedBorder', 'indirectBorder'],
    ]) {
      const kinds = contributes.colors.filter(({ id }) => ids.includes(id.replace('sourceline.', '')));
      assert.equal(kinds.length, ids.length);
      for (const theme of ['dark', 'light', 'highContrast', 'highContrastLight']) {
        assert.equal(new Set(kinds.map(({ defaults }) => defaults[theme])).size, ids.length, theme);
      }
    }
  });

  it('lets boilerplate step back no further than it can be read', () => {
    const defaults = contributes.colors.find(({ id }) => id === 'sourceline.boilerplate')?.defaults;
    const grounds = {
      light: '#ffffff',
      dark: '#1f1f1f',
      highContrast: '#000000',
      highContrastLight: '#ffffff',
    };
    for (const [theme, ground] of Object.entries(grounds)) {
      const least = theme.startsWith('high') ? 4.5 : 3;
      const ratio = contrast(defaults?.[theme] ?? ground, ground);
      assert.ok(ratio >= least, `${theme}: ${ratio}`);
      assert.ok(theme.startsWith('high') || ratio <= 4.5, `${theme} steps back: ${ratio}`);
    }
  });

  it('describes every setting, and the code reads each by its name', () => {
    for (const [id, setting] of Object.entries(contributes.configuration.properties)) {
      assert.ok(setting['markdownDescription'] && 'default' in setting, id);
      assert.ok(code.includes(`'${id.replace(/^sourceline\./, '')}'`), id);
    }
  });

  it('has its texts in package.nls.json, all of them and no others', () => {
    const nls = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
    const used = [...text.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(nls).sort());
  });

  it('names pictures that are there, and in the walkthrough all that are', () => {
    const shown = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg));
    const icons = [manifest.icon, ...contributes.viewsContainers.activitybar.map(({ icon }) => icon)];
    for (const file of [...icons, ...shown]) assert.ok(existsSync(file), file);
    assert.deepEqual([...shown].sort(), filesIn('media/walkthrough').sort());
  });
});

describe('the walkthrough', () => {
  const { walkthroughs, commands, colors, views } = manifest.contributes;
  const nls = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
  const steps = walkthroughs.flatMap((one) => one.steps);
  const ours = new Set(commands.map(({ command }) => command));

  it('is the one that the editor opens', () => {
    const [, id] = /WALKTHROUGH = '(\w+)'/.exec(code) ?? [];
    assert.deepEqual(
      walkthroughs.map((one) => one.id),
      [id],
    );
  });

  it('links to commands that are there', () => {
    const places = new Set(Object.values(views).flatMap((list) => list.map(({ id }) => `${id}.focus`)));
    for (const [key, words] of Object.entries(nls)) {
      for (const [, command = ''] of words.matchAll(/\(command:(?:toSide:)?(sourceline\.[\w.]+)/g))
        assert.ok(ours.has(command) || places.has(command), `${key}: ${command}`);
    }
  });

  it('takes a step as done by what its own words ask for', () => {
    for (const { id, completionEvents, description } of steps) {
      const words = nls[description.replaceAll('%', '')] ?? '';
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents) {
        const [kind = '', what = ''] = event.split(/:(.*)/s);
        if (kind === 'onCommand') assert.ok(words.includes(what), id);
        else if (kind === 'onView') assert.ok(words.includes(`${what}.focus`), id);
        else assert.equal(kind, 'onContext', id);
      }
    }
  });

  it('draws its pictures in colours of the theme alone', () => {
    const known = new Set(colors.map(({ id }) => id.replace('.', '-')));
    for (const file of filesIn('media/walkthrough')) {
      const picture = readFileSync(file, 'utf8');
      assert.doesNotMatch(picture, /#[0-9a-f]{3}|rgb| style=/i, file);
      for (const [, name = ''] of picture.matchAll(/--vscode-(sourceline-\w+)/g))
        assert.ok(known.has(name), name);
    }
  });
});

describe('the sentences of the extension', () => {
  const BUNDLE = 'l10n/bundle.l10n.json';

  it('stand in the bundle that translators work from (UPDATE_EXPECT=1 rewrites it)', () => {
    const found = [...code.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, sentence = '']) =>
      sentence.replace(/\\(.)/g, '$1'),
    );
    const sentences = [...new Set(found)].sort();
    assert.ok(sentences.length > 50);
    const expected = `${JSON.stringify(Object.fromEntries(sentences.map((sentence) => [sentence, sentence])), undefined, 2)}\n`;
    if (process.env['UPDATE_EXPECT']) writeFileSync(BUNDLE, expected);
    assert.equal(readFileSync(BUNDLE, 'utf8'), expected);
  });

  it('are never put together from pieces in code', () => {
    assert.doesNotMatch(code, /\bt\(\s*`/);
  });
});

function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
}

/** The contrast of two colours written `#rrggbb`, from 1 to 21, as the Web Content Accessibility Guidelines 2 define it. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
