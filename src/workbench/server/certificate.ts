import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

type Certificate = { key: string; cert: string; trusted: boolean };

/**
 * The certificate for https on localhost. Excel and browsers trust the one that office-addin-dev-certs
 * installs; where it is not installed, one is made for this run, and the browser asks once.
 */
export async function localCertificate(folder = join(homedir(), ".office-addin-dev-certs")): Promise<Certificate> {
  return (await installedCertificate(folder)) ?? (await newCertificate());
}

async function installedCertificate(folder: string): Promise<Certificate | undefined> {
  try {
    const [key, cert] = await Promise.all([
      readFile(join(folder, "localhost.key"), "utf8"),
      readFile(join(folder, "localhost.crt"), "utf8"),
    ]);
    return { key, cert, trusted: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function newCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key, cert, trusted: false };
}
