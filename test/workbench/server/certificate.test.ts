import { X509Certificate } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localCertificate } from "../../../src/workbench/server/certificate";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "certificates-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("localCertificate", () => {
  it("takes the one that browsers on this machine trust", async () => {
    await writeFile(join(folder, "localhost.key"), "the key");
    await writeFile(join(folder, "localhost.crt"), "the certificate");
    expect(await localCertificate(folder)).toEqual({ key: "the key", cert: "the certificate", trusted: true });
  });

  it("makes one for localhost where there is none, and for no other name", async () => {
    const { cert, trusted } = await localCertificate(folder);
    const made = new X509Certificate(cert);
    expect(trusted).toBe(false);
    expect(made.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1");
    expect(made.ca).toBe(false);
  });
});
