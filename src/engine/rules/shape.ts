import type { Schema } from './schema.ts';

/** What is wrong with a value, and where: `rules[3].match[0]`; '' is the value itself. */
export interface ShapeError {
  place: string;
  message: string;
}

/** More errors than these help nobody. */
const MOST = 50;

/** Compares a value of unknown origin with a schema. An empty list means that it fits. */
export function checkShape(value: unknown, schema: Schema): ShapeError[] {
  const errors: ShapeError[] = [];
  visit(value, schema, '', errors);
  return errors.slice(0, MOST);
}

function visit(value: unknown, schema: Schema, place: string, errors: ShapeError[]): void {
  if (errors.length >= MOST) return;
  const message = wrongKind(value, schema) ?? wrongValue(value, schema);
  if (message !== null) errors.push({ place, message });
  else if (schema.type === 'object' && isRecord(value)) {
    if ('properties' in schema) visitFixed(value, schema, place, errors);
    else visitOpen(value, schema, place, errors);
  } else if (schema.type === 'array' && Array.isArray(value)) {
    value.forEach((item, index) => {
      visit(item, schema.items, `${place}[${index}]`, errors);
    });
  }
}

const NAMES_OF_TYPES = {
  object: 'a map of keys to values',
  array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

function wrongKind(value: unknown, schema: Schema): string | null {
  const { type } = schema;
  const fits =
    type === 'object'
      ? isRecord(value)
      : type === 'array'
        ? Array.isArray(value)
        : typeof value === type && !Number.isNaN(value);
  if (fits) return null;
  const hint = type === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  return `must be ${NAMES_OF_TYPES[type]}, not ${kindOf(value)}${hint ? '; put it in quotation marks' : ''}`;
}

function wrongValue(value: unknown, schema: Schema): string | null {
  if (schema.type === 'array' && Array.isArray(value)) {
    if (value.length < schema.minItems) return `needs at least ${schema.minItems} of them`;
    if (value.length > schema.maxItems) return `has ${value.length} of them; ${schema.maxItems} are allowed`;
    if (schema.uniqueItems && new Set(value).size < value.length) {
      const twice = value.find((item, index) => value.indexOf(item) !== index);
      return `“${String(twice)}” is there twice`;
    }
  } else if (schema.type === 'string' && typeof value === 'string') {
    if ('enum' in schema)
      return schema.enum.includes(value) ? null : `must be one of ${schema.enum.join(', ')}, not “${value}”`;
    const { length } = [...value];
    if (length < schema.minLength) return length === 0 ? 'is empty' : `needs at least ${schema.minLength} characters`;
    if (length > schema.maxLength) return `has ${length} characters; ${schema.maxLength} are allowed`;
    if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value))
      return `“${value}” does not have the form ${schema.pattern}`;
  } else if (schema.type === 'number' && typeof value === 'number') {
    if (value < schema.minimum || value > schema.maximum)
      return `must be from ${schema.minimum} to ${schema.maximum}, not ${value}`;
  }
  return null;
}

type Fixed = Extract<Schema, { properties: unknown }>;
type Open = Extract<Schema, { propertyNames: unknown }>;

function visitFixed(value: Record<string, unknown>, schema: Fixed, place: string, errors: ShapeError[]): void {
  for (const key of Object.keys(value)) {
    const own = Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    if (own) visit(value[key], own, join(place, key), errors);
    else errors.push({ place: join(place, key), message: `“${key}” is no key that packs know` });
  }
  for (const key of schema.required)
    if (!Object.hasOwn(value, key)) errors.push({ place, message: `“${key}” is missing` });
}

function visitOpen(value: Record<string, unknown>, schema: Open, place: string, errors: ShapeError[]): void {
  const keys = Object.keys(value);
  if (keys.length > schema.maxProperties)
    errors.push({ place, message: `has ${keys.length} of them; ${schema.maxProperties} are allowed` });
  const form = new RegExp(schema.propertyNames.pattern, 'u');
  for (const key of keys) {
    if (!form.test(key))
      errors.push({
        place: join(place, key),
        message: `“${key}” does not have the form ${schema.propertyNames.pattern}`,
      });
    visit(value[key], schema.additionalProperties, join(place, key), errors);
  }
}

function join(place: string, key: string): string {
  return place ? `${place}.${key}` : key;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `the text “${value}”` : String(value);
}
