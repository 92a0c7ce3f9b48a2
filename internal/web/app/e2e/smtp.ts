import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface Mail {
  to: string;
  /** The plain part, decoded. */
  text: string;
  /** The part for programs that show markup, decoded. */
  html: string;
  /** What stands in a header, unfolded; empty without it. */
  header(name: string): string;
}

export interface MailServer {
  url: string;
  /** The first message to somebody that fits and was not taken before. */
  take(to: string, fits?: (mail: Mail) => boolean): Promise<Mail>;
  /** Everything somebody has got, taken or not. */
  heard(to: string): Mail[];
  stop(): Promise<void>;
}

/** A mail server that accepts everything and keeps it. */
export async function startMail(): Promise<MailServer> {
  const kept: Mail[] = [];
  const all: Mail[] = [];
  const waiting = new Set<() => void>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    converse(socket, (mail) => {
      kept.push(mail);
      all.push(mail);
      waiting.forEach((look) => look());
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}?starttls=none`,
    take: (to, fits = () => true) =>
      new Promise((resolve) => {
        const look = () => {
          const at = kept.findIndex((m) => m.to === to && fits(m));
          if (at < 0) return;
          waiting.delete(look);
          const [mail] = kept.splice(at, 1);
          if (mail) resolve(mail);
        };
        waiting.add(look);
        look();
      }),
    heard: (to) => all.filter((m) => m.to === to),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}

function converse(socket: Socket, keep: (mail: Mail) => void): void {
  let read = '';
  let to: string[] = [];
  let data: string[] | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string): void => {
    if (data) {
      if (line !== '.') {
        data.push(line.replace(/^\./, ''));
        return;
      }
      const message = data.join('\r\n');
      to.forEach((one) => keep({ to: one, text: partOf(message, 'text/plain'), html: partOf(message, 'text/html'), header: (name) => headerOf(message.split('\r\n\r\n')[0] ?? '', name) }));
      to = [];
      data = null;
      say('250 kept');
      return;
    }
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO') say('250 mail.example');
    else if (verb === 'RCPT') {
      to.push(/<([^>]*)>/.exec(line)?.[1] ?? '');
      say('250 ok');
    } else if (verb === 'DATA') {
      data = [];
      say('354 go on');
    } else if (verb === 'QUIT') {
      say('221 bye');
      socket.end();
    } else if (['HELO', 'MAIL', 'RSET', 'NOOP'].includes(verb)) say('250 ok');
    else say('502 not here');
  };
  say('220 mail.example ESMTP');
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    read += chunk;
    for (let end = read.indexOf('\r\n'); end >= 0; end = read.indexOf('\r\n')) {
      const line = read.slice(0, end);
      read = read.slice(end + 2);
      hear(line);
    }
  });
}

function headerOf(head: string, name: string): string {
  return (new RegExp(`^${name}:\\s*((?:.|\\r\\n[ \\t])*)`, 'im').exec(head)?.[1] ?? '').replace(/\r\n[ \t]+/g, ' ').trim();
}

/** The first part of a message that has a type. */
function partOf(message: string, wanted: string): string {
  const [head = '', ...rest] = message.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const type = headerOf(head, 'content-type') || 'text/plain';
  const boundary = /boundary="?([^";\r\n]+)/i.exec(type)?.[1];
  if (boundary) {
    const parts = body.split(`--${boundary}`).slice(1, -1).map((part) => partOf(part.replace(/^\r\n/, ''), wanted));
    return parts.find((part) => part !== '') ?? '';
  }
  if (!type.toLowerCase().startsWith(wanted)) return '';
  const encoding = headerOf(head, 'content-transfer-encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  const octets = encoding !== 'quoted-printable' ? body : body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(octets, 'latin1').toString('utf8');
}
