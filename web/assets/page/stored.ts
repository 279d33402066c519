// The browser's storage, which may be full or forbidden: then reading gives null, and writing says false.

export function read(key: string, storage: () => Storage = () => localStorage): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** The keys of all that is kept and begins so. */
export function keysFrom(beginning: string, storage: () => Storage = () => localStorage): string[] {
  try {
    return Object.keys(storage()).filter((key) => key.startsWith(beginning));
  } catch {
    return [];
  }
}

export function write(key: string, value: string, storage: () => Storage = () => localStorage): boolean {
  try {
    storage().setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export function remove(key: string, storage: () => Storage = () => localStorage): void {
  try {
    storage().removeItem(key);
  } catch {
    // What cannot be written cannot have been kept either.
  }
}
